"""Pieces of 1.6 s as features, with what is to be said at each of nine evaluations in them, and what the guide hears.

usage: examples.py WORK SEED PART PARTS SHARDS
"""

import sys
from pathlib import Path

import numpy as np

import features
import sounds
from effects import faster
from guide import Guide
from network import EVERY, POOL, columns_before
from scenes import Clips, placed, staged
from words import SILENCE, SPEECH

RATE = features.RATE
FRAMES = 160
SHARD = 2048
FIELD, STEP = columns_before()
# The last frame of each evaluation, in the piece.
AT = np.arange(FIELD - 1 + (POOL - 1) * STEP, FRAMES, EVERY * STEP)
# Each frame from which on the guide is asked: the middle of what two of the ear's columns hear.
ASKED = (FIELD - 1) // 2 // STEP * STEP + np.arange((FRAMES - FIELD) // STEP // 2) * 2 * STEP
SAMPLES = (FRAMES - 1) * features.HOP + features.FRAME
# A label that is not learnt from.
NONE = -1
KINDS = {"command": 0.46, "other": 0.24, "within": 0.09, "talk": 0.1, "sound": 0.1, "nothing": 0.01}


def example(clips: Clips, guide: Guide, rng: np.random.Generator) -> tuple:
    """(features, labels at the evaluations, what the guide hears from ASKED on)."""
    kind = str(rng.choice(list(KINDS), p=list(KINDS.values())))
    lead = int(rng.integers(30, 200)) * features.HOP
    count = lead + SAMPLES
    # The frame after which the word is over.
    over = int(rng.integers(110, 136))
    end = lead + over * features.HOP
    dry, labels = PLANS[kind](clips, count, end, over, rng)
    staged_sound = staged(clips, dry, rng)
    first = lead // features.HOP
    seen = features.pcen(features.energies(staged_sound))[first:][:FRAMES]
    heard = guide.heard(staged_sound[lead:][:SAMPLES], ASKED)
    return seen.astype(np.float16), labels.astype(np.int8), heard.astype(np.float16)


def command(clips, count, end, over, rng):
    # Yes and no are what is answered with; the others by how hard they are to tell from other words.
    weights = np.array([1.8, 2, 1.2, 1, 1, 1, 1, 1.4, 1.4])
    number = int(rng.choice(9, p=weights / weights.sum()))
    clip = throat(clips.draw(number, rng)[1], rng)
    dry = placed(clip, count, end)
    if rng.random() < 0.25:
        before = end - clip.size - int(rng.uniform(0.3, 0.9) * RATE)
        dry += earlier(clips, count, before, rng)
    labels = np.where((AT >= over - 1) & (AT <= over + 32), number, NONE)
    if rng.random() < 0.15:
        behind = end + int(rng.uniform(0.3, 0.5) * RATE)
        dry += later(clips, count, behind, rng)
    return dry, labels


def other(clips, count, end, over, rng):
    kind = "other" if rng.random() < 0.85 else "sentence"
    clip = throat(clips.draw(kind, rng)[1], rng)
    dry = placed(clip, count, end)
    if rng.random() < 0.2:
        dry += earlier(clips, count, end - clip.size - int(rng.uniform(0.2, 0.8) * RATE), rng)
    heard = min(clip.size / features.HOP - 15, 25)
    return dry, np.where(AT >= over - heard, SPEECH, NONE)


def within(clips, count, end, over, rng):
    """A command in running speech is none."""
    clip = throat(clips.draw(int(rng.integers(9)), rng)[1], rng)
    # Behind another word, before one, or both.
    where = rng.choice(["behind", "before", "both"])
    at = end - (0 if where == "behind" else int(rng.uniform(0.3, 0.7) * RATE))
    dry = placed(clip, count, at)
    if where != "before":
        before = at - clip.size - int(rng.uniform(0.0, 0.12) * RATE)
        dry += earlier(clips, count, before, rng)
    if where != "behind":
        dry += later(clips, count, at + int(rng.uniform(0.0, 0.1) * RATE), rng)
    sure = over - 2 if where == "behind" else over - 8
    return dry, np.where(AT >= sure, SPEECH, NONE)


def talk(clips, count, end, over, rng):
    dry = clips.talk(count, rng)
    loud = np.abs(dry).max() + 1e-9
    frames = np.abs(dry[-SAMPLES:] / loud)[: FRAMES * features.HOP].reshape(FRAMES, -1)
    sounding = np.concatenate([[0], np.cumsum(frames.max(axis=1) > 0.05)])
    # How much of each evaluation's last 1.2 s is speech, in frames.
    share = sounding[AT + 1] - sounding[np.maximum(0, AT - 119)]
    return dry, np.where(share > 15, SPEECH, NONE)


def sound(clips, count, end, over, rng):
    if rng.random() < 0.15:
        chime = clips.chimes[0] / 32768.0
        start = int(rng.integers(0, max(1, chime.size - count)))
        dry = np.pad(chime[start : start + count], (0, max(0, count - chime.size)))
        return dry, np.full(AT.size, SILENCE)
    kind = str(rng.choice(list(sounds.KINDS)))
    dry = sounds.KINDS[kind](count, rng)
    label = SPEECH if kind in ("vowel", "laughter") else SILENCE
    return 0.1 * dry, np.full(AT.size, label if np.abs(dry[-SAMPLES:]).max() > 0.05 else SILENCE)


def nothing(clips, count, end, over, rng):
    return 1e-6 * rng.standard_normal(count), np.full(AT.size, SILENCE)


def throat(clip: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return faster(clip, rng) if rng.random() < 0.4 else clip


def earlier(clips, count: int, end: int, rng) -> np.ndarray:
    """Speech that is over by sample `end`."""
    if end < 1600:
        return np.zeros(count)
    length = min(end, int(rng.uniform(0.3, 2.5) * RATE))
    dry = np.zeros(count)
    dry[end - length : end] = clips.talk(length, rng) * rng.uniform(0.3, 1.2)
    return dry


def later(clips, count: int, start: int, rng) -> np.ndarray:
    if start > count - 800:
        return np.zeros(count)
    dry = np.zeros(count)
    dry[start:] = clips.talk(count - start, rng) * rng.uniform(0.3, 1.2)
    return dry


PLANS = {
    "command": command, "other": other, "within": within, "talk": talk, "sound": sound, "nothing": nothing,
}  # fmt: skip


def main(work: Path, seed: int, part: int, parts: int, shards: int) -> None:
    folder = work / "examples"
    folder.mkdir(exist_ok=True)
    clips, guide = Clips(work, "train"), Guide()
    for number in range(part, shards, parts):
        path = folder / f"{seed}-{number:03}.npz"
        if path.exists():
            continue
        rng = np.random.default_rng([seed, number])
        made = [example(clips, guide, rng) for _ in range(SHARD)]
        seen, labels, heard = (np.stack(part) for part in zip(*made))
        np.savez(path.with_suffix(".tmp.npz"), seen=seen, labels=labels, heard=heard)
        path.with_suffix(".tmp.npz").rename(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
