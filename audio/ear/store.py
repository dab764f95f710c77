"""Clips on disk: 16-bit samples one after another, and a line of JSON for each."""

import json
from pathlib import Path

import numpy as np


class Store:
    """Written by one program alone. What stands in it already is not made again."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.index = folder / f"{name}.jsonl"
        self.sound = folder / f"{name}.pcm"
        lines = self.index.read_text().splitlines() if self.index.exists() else []
        self.done = {json.loads(line)["source"] for line in lines}
        self.sound.touch()

    def add(self, samples: np.ndarray, about: dict) -> None:
        pcm = np.clip(np.round(samples * 32767), -32768, 32767).astype("<i2")
        with self.sound.open("ab") as out:
            at = out.tell() // 2
            out.write(pcm.tobytes())
        with self.index.open("a") as out:
            out.write(json.dumps({**about, "at": at, "samples": int(pcm.size)}) + "\n")


def read_all(folder: Path) -> list:
    """(about, int16 samples) of all clips in `folder`, in the order of their names."""
    clips = []
    for index in sorted(folder.glob("*.jsonl")):
        pcm = np.memmap(index.with_suffix(".pcm"), dtype="<i2", mode="r")
        for line in index.read_text().splitlines():
            about = json.loads(line)
            clips.append((about, pcm[about["at"] : about["at"] + about["samples"]]))
    return clips
