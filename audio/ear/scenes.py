"""A clip in a room: what the microphone hears around it, at all loudnesses and through any microphone."""

from pathlib import Path

import numpy as np

import sounds
from effects import captured, faster, limited_band, loudness
from store import read_all
from words import SAME

RATE = 16_000
# How often each engine is drawn, of those that have what is wanted (the last two have no commands): Kokoro and what is
# made of it count most.
SHARES = {
    "kokoro": 0.33, "variant": 0.2, "foreign": 0.24, "rhvoice": 0.05, "flite": 0.06, "espeak": 0.12, "native": 0.12,
    "exclaimed": 0.16,
}


class Clips:
    """The clips of one part, by engine and by command, other word or sentence."""

    def __init__(self, work: Path, part: str) -> None:
        self.by = {}
        for folder in ("kokoro", "variants", "engines"):
            for about, samples in read_all(work / folder):
                if about["split"] == part and about["text"] not in SAME:
                    kind = about["class"] if about["class"] < 9 else "other"
                    if kind == "other" and samples.size > 1.3 * RATE:
                        kind = "sentence"
                    self.by.setdefault((about["engine"], kind), []).append((about, samples))
        lines = "test" if part == "test" else "train"
        self.lines = [s for a, s in read_all(work / "own") if a.get("split") == lines]
        self.beds = [s for a, s in read_all(work / "own") if a["source"].startswith("bed")]
        self.chimes = [s for a, s in read_all(work / "own") if a["source"].startswith("sounds")]

        # Made once, since each takes longer than all the rest of a scene; a piece of one is taken.
        rng = np.random.default_rng(9)
        self.noises = [
            limited_band(sounds.shaped_noise(20 * RATE, slope, rng)) for slope in np.linspace(-1, 9, 24)
        ]
        self.music = [sounds.normal(sounds.music(20 * RATE, rng)) for _ in range(32)]

    def noise(self, count: int, rng: np.random.Generator) -> np.ndarray:
        return piece(self.noises, count, rng)

    def draw(self, kind, rng: np.random.Generator) -> tuple:
        """(what is known of it, samples as floats); a command's number, "other" or "sentence"."""
        engines = [engine for engine in SHARES if (engine, kind) in self.by]
        shares = np.array([SHARES[engine] for engine in engines])
        engine = engines[rng.choice(len(engines), p=shares / shares.sum())]
        pool = self.by[engine, kind]
        about, samples = pool[rng.integers(len(pool))]
        return about, samples / 32768.0

    def talk(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """`count` samples of someone talking on."""
        if rng.random() < 0.4:
            line = self.lines[rng.integers(len(self.lines))]
            start = int(rng.integers(0, max(1, line.size - count)))
            part = line[start : start + count] / 32768.0
            return np.pad(part, (0, count - part.size))
        parts, length = [], 0
        while length < count:
            kind = rng.choice(["sentence", "other"], p=[0.6, 0.4])
            clip = self.draw(str(kind), rng)[1]
            gap = np.zeros(int(rng.exponential(0.06) * RATE))
            parts += [clip, gap]
            length += clip.size + gap.size
        start = int(rng.integers(0, length - count + 1))
        return np.concatenate(parts)[start : start + count]

    def background(self, count: int, rng: np.random.Generator) -> tuple:
        """(a sound that goes on, whether it is voices)."""
        chance = rng.random()
        if chance < 0.45:
            return self.noise(count, rng), False
        if chance < 0.57:
            bed = self.beds[rng.integers(len(self.beds))]
            start = int(rng.integers(0, bed.size - count))
            return sounds.normal(bed[start : start + count] / 32768.0), False
        if chance < 0.67:
            return sounds.normal(piece(self.music, count, rng)), False
        if chance < 0.77:
            return sounds.normal(sounds.rustle(count, rng)), False
        if chance < 0.85:
            return sounds.normal(sounds.breathing(count, rng)), False
        babble = sum(self.talk(count, rng) for _ in range(rng.integers(1, 7)))
        return sounds.normal(captured(babble, rng, 0, 1)), True


def piece(sounds_made: list, count: int, rng: np.random.Generator) -> np.ndarray:
    whole = sounds_made[rng.integers(len(sounds_made))]
    start = int(rng.integers(0, whole.size - count))
    return whole[start : start + count]


def staged(
    clips: Clips, dry: np.ndarray, rng: np.random.Generator, easy: bool = False
) -> np.ndarray:
    """`dry` (clip and silence around it) as a microphone has it. `easy`: a quiet bedroom."""
    loud = loudness(dry[np.abs(dry) > 1e-4]) if np.abs(dry).max() > 1e-3 else 0.1
    # Over a telephone's band as often as that, since earbuds have no wider one while they listen.
    wet = captured(dry, rng, 0.0 if easy else 0.28, 0.65)
    level = 10 ** (rng.uniform(-38, -14) / 20) if easy else 10 ** (rng.uniform(-47, -8) / 20)
    wet = wet * level / loud
    if rng.random() < (0.5 if easy else 0.8):
        noise, voices = clips.background(dry.size, rng)
        low, high = (18, 40) if easy else (8, 40) if voices else (2, 40)
        wet += noise * level * 10 ** (-rng.uniform(low, high) / 20)
    floor = level * 10 ** (-rng.uniform(25, 60) / 20)
    wet += clips.noise(dry.size, rng) * min(floor, 0.003)
    return np.round(np.clip(wet, -1, 1) * 32767) / 32767


def placed(clip: np.ndarray, count: int, end: int) -> np.ndarray:
    """`clip` so that it ends before sample `end` of `count`; what lies outside is cut off."""
    whole = np.zeros(count)
    start = end - clip.size
    part = clip[max(0, -start) : clip.size - max(0, end - count)]
    whole[max(0, start) : max(0, start) + part.size] = part
    return whole


__all__ = ["Clips", "faster", "placed", "staged"]
