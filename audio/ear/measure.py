"""The figures of the card: how many words are right, wrong, missed, and what else is taken for one.

usage: measure.py WORK PACK KOKORO_OR_ALL OUT      Writes OUT (JSON): every candidate with its score.
The table and the curve are made from that by card.py, for any limits.
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
from store import read_all
from scenes import Clips, staged
from tests_made import scenes

RATE = 16_000


def word_scenes(made: list, ear: Packed, d: dict) -> list:
    """For each scene: engine, kind, class, text, and what was taken near the word's end: [class, score] or None."""
    rows = []
    for about, samples in made:
        found = streams.candidates(samples, ear, d)
        near = [c for c in found if "ends" not in about or abs(c[0] - about["ends"]) < 0.6]
        best = max(near, key=lambda c: c[2], default=None)
        rows.append(
            {
                "engine": about.get("engine", "real"),
                "kind": about.get("kind", ""),
                "voice": about.get("voice", about.get("file", "")),
                "class": about["class"],
                "text": about.get("text", about.get("word", "")),
                "taken": None if best is None else [best[1], round(best[2], 4)],
                "late": None if best is None or "ends" not in about else round(best[0] - about["ends"], 3),
            }
        )
    return rows


def background(name: str, seconds: int, seed: int) -> np.ndarray:
    """An hour or less of what must never be taken for a word, at loudnesses that wander."""
    rng = np.random.default_rng(seed)
    parts = []
    while sum(part.size for part in parts) < seconds * RATE:
        count = int(rng.uniform(4, 12) * RATE)
        part = sounds.KINDS[name](count, rng)
        parts += [part * 10 ** (-rng.uniform(12, 40) / 20), np.zeros(int(rng.uniform(0.2, 1) * RATE))]
    whole = np.concatenate(parts)[: seconds * RATE]
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
            for _ in range(4):
                given["beds and chimes"].append(sound * 10 ** (-rng.uniform(0, 35) / 20))
            continue
        name = "trained on" if about["split"] == "train" else "left out"
        heard = effects.limited_band(sound) * 10 ** (-rng.uniform(0, 35) / 20)
        given[f"own voices, lines {name}"] += [heard, np.zeros(int(rng.uniform(0.4, 1) * RATE))]
    for name, parts in given.items():
        whole = np.concatenate(parts)
        given[name] = whole + 10 ** (-65 / 20) * rng.standard_normal(whole.size)
    return given


def stream_row(samples: np.ndarray, ear: Packed, d: dict) -> dict:
    found = streams.candidates(samples, ear, d)
    return {
        "seconds": round(len(samples) / RATE),
        "taken": [[round(at, 2), word, round(score, 4)] for at, word, score in found if score > 0.3],
    }


def main(work: Path, pack: Path, parts: list, out: Path) -> None:
    ear = Packed(pack.read_bytes())
    d = ear.header["decision"]
    result = json.loads(out.read_text()) if out.exists() else {}
    if "choose" in parts:
        result["choose"] = word_scenes(scenes(work, "choose", 11, 160), ear, d)
        result["choose talk"] = stream_row(talk(work, 3600), ear, d)
    if "test" in parts:
        result["test"] = word_scenes(scenes(work, "test", 12, 160), ear, d)
    if "real" in parts:
        result["real words"] = word_scenes(real.words(), ear, d)
        for place in real.PLACES:
            samples = real.stream(place, np.random.default_rng(3))
            result.setdefault("streams", {})[f"real: {place}"] = stream_row(samples, ear, d)
    if "own" in parts:
        for name, samples in own(work).items():
            result.setdefault("streams", {})[name] = stream_row(samples, ear, d)
    if "sounds" in parts:
        for k, name in enumerate(sounds.KINDS):
            samples = background(name, 3600 if name in ("breathing", "music") else 1200, k)
            result.setdefault("streams", {})[f"made: {name}"] = stream_row(samples, ear, d)
    out.write_text(json.dumps(result))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3].split(","), Path(sys.argv[4]))
