"""Afterglow's own sound at 16 kHz, as it ships: the lines of its voices, its beds, chimes and breath.

usage: own.py PACKS FOLDER SEED LINES
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from store import Store

RATE = 16_000
# What every frame of a voice begins with and no file holds (src/track/frame-start.ts), and what is left.
START = bytes([0xFF, 0xF3, 0x44, 0xC4, 0x00])
STORED = 96 - len(START)
# Samples at 16 kHz in a frame of 24 ms.
A_FRAME = 384


def decoded(mp3: bytes) -> np.ndarray:
    command = ["ffmpeg", "-v", "error", "-f", "mp3", "-i", "-", "-t", "600", "-ac", "1", "-ar", str(RATE), "-f", "f32le", "-"]  # fmt: skip
    return np.frombuffer(subprocess.run(command, check=True, capture_output=True, input=mp3).stdout, "<f4")


def frames_of(stored: bytes) -> list:
    """Each frame of a voice's file, with its start again."""
    return [START + stored[at : at + STORED] for at in range(0, len(stored), STORED)]


def spoken(entry: list, frames: list) -> np.ndarray:
    """One clip, with the silences (first frame and frames of each) that are in no file."""
    _, first, count, silences = entry[:4]
    quiet = np.zeros(count, bool)
    for start, length in zip(silences[::2], silences[1::2]):
        quiet[start : start + length] = True
    # The decoder is a frame behind; another one brings out the last.
    mine = frames[first : first + int((~quiet).sum())]
    sound = decoded(b"".join([*mine, mine[-1]]))
    whole = np.zeros((count, A_FRAME), np.float32)
    sounding = sound[A_FRAME:][: len(mine) * A_FRAME]
    whole[~quiet] = np.pad(sounding, (0, len(mine) * A_FRAME - sounding.size)).reshape(-1, A_FRAME)
    return whole.ravel()


def main(packs: Path, folder: Path, seed: int, lines: int) -> None:
    sounds = Store(folder, "beds")
    for path in sorted(packs.glob("*.mp3")):
        if path.name not in sounds.done:
            sounds.add(decoded(path.read_bytes()), {"source": path.name, "engine": "own"})
    voices = Store(folder, "lines")
    files, clips = {}, []
    for path in sorted(packs.glob("*/*.json")):
        index = json.loads(path.read_text())
        clips += [(path.parent, index["files"], cue, entry) for cue, entry in sorted(index["clips"].items())]
    chosen = np.random.default_rng(seed).permutation(len(clips))[:lines]
    for place, names, cue, entry in (clips[k] for k in chosen):
        source = f"{place.name}/{cue}"
        if source in voices.done:
            continue
        file = place / names[entry[0]]
        if file not in files:
            files[file] = frames_of(file.read_bytes())
        # By the line, so that it is in one part in all voices.
        part = int(hashlib.sha256(cue.encode()).hexdigest(), 16) % 5
        clip = spoken(entry, files[file])
        about = {"source": source, "engine": "own", "split": "test" if part == 0 else "train"}
        voices.add(clip * 0.5 / max(1e-3, np.abs(clip).max()), about)


if __name__ == "__main__":
    packs, folder, *numbers = sys.argv[1:]
    main(Path(packs), Path(folder), *map(int, numbers))
