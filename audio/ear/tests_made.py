"""The words of voices that the network never heard, in rooms: for trying the limits on, and for the test."""

from pathlib import Path

import numpy as np

from scenes import Clips, placed, staged

RATE = 16_000
BEFORE, BEHIND = 1.7, 0.9


def scenes(work: Path, part: str, seed: int, most: int) -> list:
    """(what is known of the clip, samples) of up to `most` clips of each engine and kind, in a quiet bedroom."""
    clips = Clips(work, part)
    given = []
    for (engine, kind), pool in sorted(clips.by.items(), key=str):
        if kind == "sentence":
            continue
        rng = np.random.default_rng([seed, len(engine), len(str(kind)), 0 if kind == "other" else kind])
        share = most * (4 if kind == "other" else 1)
        for k in rng.permutation(len(pool))[:share]:
            about, dry = alone(*pool[k], rng)
            given.append((about, staged(clips, dry, rng, easy=True)))
    return given


def near(work: Path, part: str, seed: int) -> list:
    """The same for all of Kokoro's clips, close to the microphone and in no room: only a faint hiss is behind them."""
    rng = np.random.default_rng(seed)
    given = []
    for (engine, kind), pool in sorted(Clips(work, part).by.items(), key=str):
        if engine != "kokoro" or kind == "sentence":
            continue
        for about, samples in pool:
            known, dry = alone(about, samples, rng)
            loud = 0.3 * dry / max(1e-9, np.abs(dry).max())
            given.append((known, loud + 10 ** (-60 / 20) * rng.standard_normal(dry.size)))
    return given


def alone(about: dict, samples: np.ndarray, rng: np.random.Generator) -> tuple:
    """(what is known of the clip, and when it ends, the clip with silence around it)."""
    before = int((BEFORE + rng.uniform(0, 0.3)) * RATE)
    count = before + samples.size + int(BEHIND * RATE)
    ends = before + samples.size
    return {**about, "ends": ends / RATE}, placed(samples / 32768.0, count, ends)
