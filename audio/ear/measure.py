"""The figures of the card: how many words are right, wrong, missed, and what else is taken for one.

usage: measure.py WORK prepare PARTS       what is to be heard, as mel energies, once: WORK/heard
       measure.py WORK PACK OUT            writes OUT (JSON): every candidate with its score
PARTS: choose,test,real,own,sounds. Table and curve are made from OUT by card.py, for any limits.
"""

import json
import sys
from pathlib import Path

import numpy as np

import effects
import real
import sounds
import streams
from pack import Packed
from scenes import Clips, staged
from store import read_all
from tests_made import near, scenes
from words import SAME

RATE = 16_000


def keep(work: Path, name: str, rows: list) -> None:
    """`rows`: (what is known, samples)."""
    folder = work / "heard"
    folder.mkdir(exist_ok=True)
    pieces = [(k, piece) for k, (_, samples) in enumerate(rows) for piece in streams.heard(samples)]
    np.savez(
        folder / name,
        about=json.dumps([about for about, _ in rows]),
        energies=np.concatenate([piece for _, piece in pieces]),
        lengths=[len(piece) for _, piece in pieces],
        of=[k for k, _ in pieces],
    )


def kept(work: Path, name: str):
    """(what is known, pieces of energies) of each row."""
    file = np.load(work / "heard" / f"{name}.npz")
    rows = [(about, []) for about in json.loads(str(file["about"]))]
    pieces = np.split(file["energies"], np.cumsum(file["lengths"])[:-1])
    for piece, of in zip(pieces, file["of"]):
        rows[of][1].append(piece)
    return rows


def word_row(about: dict, pieces: list, ear: Packed, d: dict) -> dict:
    """What was taken near the word's end: [class, score] or None."""
    found = streams.candidates(pieces, ear, d)
    near = [c for c in found if "ends" not in about or abs(c[0] - about["ends"]) < 0.6]
    best = max(near, key=lambda c: c[2], default=None)
    return {
        "engine": about.get("engine", "real"),
        "kind": about.get("kind", ""),
        "voice": about.get("voice", about.get("file", "")),
        "class": about["class"],
        "text": about.get("text", about.get("word", "")),
        "taken": None if best is None else [best[1], round(best[2], 4)],
        "late": None if best is None or "ends" not in about else round(best[0] - about["ends"], 3),
    }


def stream_row(pieces: list, ear: Packed, d: dict) -> dict:
    found = streams.candidates(pieces, ear, d)
    return {
        "seconds": sum(len(piece) for piece in pieces) / 100,
        "taken": [[round(at, 2), word, round(score, 4)] for at, word, score in found if score > 0.3],
    }


def background(name: str, seconds: int, seed: int) -> np.ndarray:
    """What must never be taken for a word, at loudnesses that wander."""
    rng = np.random.default_rng(seed)
    parts, length = [], 0
    while length < seconds * RATE:
        count = int(rng.uniform(4, 12) * RATE)
        part = sounds.KINDS[name](count, rng) * 10 ** (-rng.uniform(12, 40) / 20)
        parts += [part, np.zeros(int(rng.uniform(0.2, 1) * RATE))]
        length += parts[-1].size + part.size
    whole = np.concatenate(parts)
    return whole + 10 ** (-65 / 20) * rng.standard_normal(whole.size)


def talk(work: Path, seconds: int) -> np.ndarray:
    """The choosing voices, saying sentences and other words with pauses between, in a quiet bedroom."""
    clips = Clips(work, "choose")
    rng = np.random.default_rng(21)
    parts, length = [], 0
    while length < seconds * RATE:
        said = []
        for _ in range(rng.integers(2, 7)):
            clip = clips.draw(str(rng.choice(["sentence", "other"])), rng)[1]
            said += [clip, np.zeros(int(rng.exponential(0.35) * RATE))]
        parts.append(staged(clips, np.concatenate(said), rng, easy=True))
        length += parts[-1].size
    return np.concatenate(parts)


def own(work: Path) -> dict:
    """Afterglow's own voices (lines trained on and lines left out), beds, chimes."""
    given = {"own voices, lines trained on": [], "own voices, lines left out": [], "beds and chimes": []}
    rng = np.random.default_rng(5)
    for about, samples in read_all(work / "own"):
        sound = samples / 32768.0
        if "split" not in about:
            for _ in range(12):
                given["beds and chimes"].append(sound * 10 ** (-rng.uniform(0, 35) / 20))
            continue
        name = "trained on" if about["split"] == "train" else "left out"
        heard = effects.limited_band(sound) * 10 ** (-rng.uniform(0, 35) / 20)
        given[f"own voices, lines {name}"] += [heard, np.zeros(int(rng.uniform(0.4, 1) * RATE))]
    return {name: np.concatenate(parts) for name, parts in given.items()}


def hiss(samples: np.ndarray) -> np.ndarray:
    return samples + 10 ** (-65 / 20) * np.random.default_rng(6).standard_normal(samples.size)


def prepare(work: Path, parts: list) -> None:
    if "choose" in parts:
        keep(work, "choose", scenes(work, "choose", 11, 90))
        keep(work, "talk", [({}, talk(work, 3600))])
    if "test" in parts:
        keep(work, "test", scenes(work, "test", 12, 120))
        keep(work, "near", near(work, "test", 13))
    if "real" in parts:
        keep(work, "words", real.words())
        rng = np.random.default_rng(3)
        keep(work, "real", [({"name": f"real: {place}"}, real.stream(place, rng)) for place in real.PLACES])
        keep(work, "alone", [({"name": f"alone: {place}"}, real.stream(place, rng)) for place in real.ALONE])
    if "own" in parts:
        keep(work, "own", [({"name": name}, hiss(samples)) for name, samples in own(work).items()])
    if "sounds" in parts:
        hour = ("breathing", "music")
        rows = [
            ({"name": f"made: {name}"}, background(name, 3600 if name in hour else 1200, k))
            for k, name in enumerate(sounds.KINDS)
        ]
        keep(work, "sounds", rows)


def measured(work: Path, pack: Path) -> dict:
    ear = Packed(pack.read_bytes())
    d = ear.header["decision"]
    result = {
        name: [word_row(about, pieces, ear, d) for about, pieces in kept(work, name) if about.get("text") not in SAME]
        for name in ("choose", "test", "near", "words")
    }
    result["talk"] = [stream_row(pieces, ear, d) for _, pieces in kept(work, "talk")][0]
    result["streams"] = {
        about["name"]: stream_row(pieces, ear, d)
        for name in ("real", "alone", "own", "sounds")
        for about, pieces in kept(work, name)
    }
    return result


if __name__ == "__main__":
    if sys.argv[2] == "prepare":
        prepare(Path(sys.argv[1]), sys.argv[3].split(","))
    else:
        Path(sys.argv[3]).write_text(json.dumps(measured(Path(sys.argv[1]), Path(sys.argv[2]))))
