"""Afterglow's own sound at 16 kHz: the lines of its voices as they were spoken, its beds, chimes and breath.

usage: own.py SPOKEN PACKS FOLDER SEED LINES
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import soxr

from store import Store

RATE = 16_000


def main(spoken: Path, packs: Path, folder: Path, seed: int, lines: int) -> None:
    sounds = Store(folder, "beds")
    for path in sorted(packs.glob("*.mp3")):
        if path.name not in sounds.done:
            # fmt: off
            command = ["ffmpeg", "-v", "error", "-i", str(path), "-t", "600", "-ac", "1", "-ar", str(RATE), "-f", "f32le", "-"]
            # fmt: on
            raw = subprocess.run(command, check=True, capture_output=True).stdout
            sounds.add(np.frombuffer(raw, "<f4"), {"source": path.name, "engine": "own"})
    voices = Store(folder, "lines")
    files = sorted(spoken.iterdir())
    chosen = np.random.default_rng(seed).permutation(len(files))[:lines]
    for path in (files[k] for k in chosen):
        if path.name in voices.done:
            continue
        content = path.read_bytes()
        end = content.index(b"\n")
        head = json.loads(content[:end])
        samples = np.frombuffer(content[end + 1 :], "<f4")
        # By the words, so that a line is in one part in all voices.
        part = int(hashlib.sha256(head["phonemes"].encode()).hexdigest(), 16) % 5
        clip = soxr.resample(samples, 24_000, RATE)
        about = {"source": path.name, "engine": "own", "split": "test" if part == 0 else "train"}
        voices.add(clip * 0.5 / max(1e-3, np.abs(clip).max()), about)


if __name__ == "__main__":
    spoken, packs, folder, *numbers = sys.argv[1:]
    main(Path(spoken), Path(packs), Path(folder), *map(int, numbers))
