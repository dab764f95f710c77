"""Short clips of made voices, with what the packed ear makes of them: the browser's code is held against these.

usage: fixtures.py WORK PACK FOLDER
"""

import json
import sys
from pathlib import Path

import numpy as np
import soundfile
from scipy.signal import fftconvolve

import decision
import features
from pack import Packed
from store import read_all

# Which clips of the test's voices, one after another, and the noise behind them (dB of full scale).
PLANS = {
    "yes": (["yes"], -62),
    "no-in-noise": (["no"], -38),
    "near-stop": (["stamp", "stop"], -60),
    "next-near": (["next", "hunger"], -55),
}
# The first of these is said in a room that rings on for so many seconds.
ECHOES = {"next-near": 0.9}


def made(words: list, noise: float, echo: float, clips: dict, rng: np.random.Generator) -> np.ndarray:
    """1.1 s of quiet, then each word with 0.7 s behind it."""
    parts = [np.zeros(int(1.1 * features.RATE))]
    for word in words:
        sound = clips[word].astype(np.float64) / 32768
        parts += [sound * 0.25 / np.abs(sound).max(), np.zeros(int(0.7 * features.RATE))]
    whole = np.concatenate(parts)
    if echo:
        time = np.arange(features.RATE // 2) / features.RATE
        tail = 0.03 * rng.standard_normal(time.size) * 10 ** (-3 * time / echo)
        whole += fftconvolve(whole, tail)[: whole.size]
    return whole + rng.standard_normal(whole.size) * 10 ** (noise / 20)


def told(samples: np.ndarray, ear: Packed) -> dict:
    energy = features.energies(samples)
    seen = features.pcen(energy)
    scores = ear.scores(seen)
    return {
        "frames": len(seen),
        "features": np.round(seen[::10], 5).tolist(),
        "levels": np.round(features.levels(energy)[::10], 4).tolist(),
        "scores": np.round(scores, 5).tolist(),
        "heard": [
            {"end": end, "word": ear.header["classes"][word], "score": round(score, 5)}
            for end, word, score in decision.heard(
                energy, scores, ear.header, ear.header["decision"]
            )
        ],
    }


def main(work: Path, pack: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    ear = Packed(pack.read_bytes())
    clips = {}
    for about, samples in read_all(work / "kokoro"):
        if about["split"] == "test" or about["text"] not in clips:
            clips[about["text"].strip()] = samples
    for name, (words, noise) in PLANS.items():
        samples = made(words, noise, ECHOES.get(name, 0), clips, np.random.default_rng(len(name)))
        path = folder / f"{name}.wav"
        soundfile.write(path, samples, features.RATE, subtype="PCM_16")
        # What is in the file counts, rounded as it is.
        read, _ = soundfile.read(path, dtype="float64")
        (folder / f"{name}.json").write_text(json.dumps(told(read, ear)) + "\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
