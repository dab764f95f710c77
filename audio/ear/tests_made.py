"""The words of voices that the network never heard, in rooms: for choosing limits, and for the test."""

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
            about, samples = pool[k]
            before = int((BEFORE + rng.uniform(0, 0.3)) * RATE)
            count = before + samples.size + int(BEHIND * RATE)
            dry = placed(samples / 32768.0, count, before + samples.size)
            ends = (before + samples.size) / RATE
            given.append(({**about, "ends": ends}, staged(clips, dry, rng, easy=True)))
    return given
