"""Clips as children, deep and high voices, hoarse, whispered and mumbled ones would say them; or any other throat.

By the WORLD vocoder (Morise et al., 2016): pitch, formants and breath are taken apart and put together anew.
Kokoro's, and those of flite's, RHVoice's and other languages' few voices that are trained on.

usage: variants.py WORK SEED PART PARTS ROUND     (each round makes one more of each clip; of other languages' voices,
who are many, only the first)
"""

import sys
from pathlib import Path

import numpy as np
import pyworld
from scipy.signal import butter, sosfilt

from store import Store, read_all

RATE = 16_000
HOP = 5.0
# How often each is made, beside each other.
KINDS = {"child": 0.28, "high": 0.1, "deep": 0.12, "flat": 0.08, "hoarse": 0.14, "whispered": 0.18, "mumbled": 0.1, "other": 0.3}


def varied(samples: np.ndarray, kind: str, rng: np.random.Generator) -> np.ndarray:
    pitch, times = pyworld.dio(samples, RATE, frame_period=HOP)
    pitch = pyworld.stonemask(samples, pitch, times, RATE)
    envelope = pyworld.cheaptrick(samples, pitch, times, RATE)
    breath = pyworld.d4c(samples, pitch, times, RATE)
    sounding = pitch > 0
    median = np.median(pitch[sounding]) if sounding.any() else 150.0
    formants, tempo = 1.0, rng.uniform(0.85, 1.2)
    if kind == "child":
        pitch = pitch * rng.uniform(250, 380) / median
        formants = rng.uniform(1.15, 1.4) if median < 150 else rng.uniform(1.08, 1.25)
    elif kind == "high":
        pitch, formants = pitch * rng.uniform(1.2, 1.5), rng.uniform(1.0, 1.15)
    elif kind == "deep":
        pitch, formants = pitch * rng.uniform(0.6, 0.85), rng.uniform(0.84, 0.98)
    elif kind == "flat":
        pitch = np.where(sounding, median * rng.uniform(0.8, 1.1), 0)
    elif kind == "hoarse":
        shake = np.exp(0.06 * rng.standard_normal(pitch.size) * rng.uniform(0.5, 1.5))
        pitch = pitch * rng.uniform(0.7, 1.0) * shake
        breath = breath ** rng.uniform(0.15, 0.5)
    elif kind == "whispered":
        pitch, breath = np.zeros_like(pitch), np.ones_like(breath)
        formants = rng.uniform(1.0, 1.12)
        # Without a voice behind it the low end is all but gone.
        hertz = np.linspace(0, RATE / 2, envelope.shape[1])
        envelope = envelope * (0.01 + hertz**2 / (hertz**2 + rng.uniform(300, 900) ** 2))
        envelope = envelope * np.where(sounding, 0.15, 1.0)[:, None]
    elif kind == "mumbled":
        envelope = dulled(envelope, rng)
        pitch = np.where(sounding, median + 0.4 * (pitch - median), 0) * rng.uniform(0.75, 1.0)
        tempo = rng.uniform(1.0, 1.3)
    elif kind == "shouted":
        # Higher, falling, and brighter. Only exclaimed.py asks for it.
        pitch = pitch * rng.uniform(1.2, 2.0) * np.linspace(rng.uniform(0.9, 1.3), rng.uniform(0.6, 1.1), pitch.size)
        formants = rng.uniform(0.95, 1.15)
        hertz = np.linspace(0, RATE / 2, envelope.shape[1])
        envelope = envelope * (1 + (hertz / rng.uniform(500, 1500)) ** 2) ** rng.uniform(0.2, 0.8)
    elif kind == "other":
        formants, tempo = rng.uniform(0.85, 1.18), rng.uniform(0.75, 1.3)
        # Its own melody, too, from nearly none to twice as much.
        melody = median * (np.maximum(pitch, 1.0) / median) ** rng.uniform(0.2, 2.0)
        pitch = np.where(sounding, np.clip(melody * rng.uniform(0.7, 1.45), 60, 500), 0)
    if formants != 1.0:
        at = np.arange(envelope.shape[1]) / formants
        envelope = np.stack([np.interp(at, np.arange(row.size), row) for row in envelope])
    made = pyworld.synthesize(
        np.ascontiguousarray(pitch),
        np.ascontiguousarray(np.maximum(envelope, 1e-12)),
        np.ascontiguousarray(np.clip(breath, 0, 1)),
        RATE,
        HOP / tempo,
    )
    if kind == "mumbled":
        made = sosfilt(butter(1, rng.uniform(1200, 3000), fs=RATE, output="sos"), made)
    return made * 0.5 / max(1e-3, np.abs(made).max())


def dulled(envelope: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Sounds that run into each other, and weak hisses."""
    wide = int(rng.integers(5, 13))
    kernel = np.hanning(wide + 2)[1:-1]
    kernel /= kernel.sum()
    smooth = np.apply_along_axis(np.convolve, 0, np.log(envelope + 1e-12), kernel, "same")
    high = envelope.shape[1] * 5 // 16
    hiss = envelope[:, high:].sum(axis=1) > envelope[:, :high].sum(axis=1)
    return np.exp(smooth) * np.where(hiss, rng.uniform(0.1, 0.5), 1.0)[:, None]


def originals(work: Path, turn: int) -> list:
    """(name, about, samples) of each clip that is varied: all of Kokoro's, of the others those to train with."""
    others = ("flite", "rhvoice") if turn else ("flite", "rhvoice", "foreign")
    given = [(f"{about['source']}/{about['at']}", about, samples) for about, samples in read_all(work / "kokoro")]
    for about, samples in read_all(work / "engines"):
        if about["engine"] in others and about["split"] == "train":
            given.append((f"{about['engine']} {about['source']}/{about['at']}", about, samples))
    return given


def main(work: Path, seed: int, part: int, parts: int, turn: int) -> None:
    store = Store(work / "variants", f"variants-{turn}-{part}")
    shares = np.array(list(KINDS.values()))
    for name, about, samples in originals(work, turn):
        # By what the clip is, so that it does not matter how many there are.
        kokoro = about["engine"] == "kokoro"
        number = [about["source"], about["at"] % 2**31, *[turn][:turn], *([] if kokoro else [1])]
        rng = np.random.default_rng([seed, *number])
        mine = rng.integers(2**30) % parts == part
        if not mine or name in store.done or samples.size > 1.5 * RATE:
            continue
        kind = str(rng.choice(list(KINDS), p=shares / shares.sum()))
        made = varied(samples.astype(np.float64) / 32768, kind, rng)
        # Of Kokoro there are so many that they are an engine of their own.
        engine = "variant" if kokoro else about["engine"]
        store.add(made, {**about, "source": name, "engine": engine, "kind": kind})


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
