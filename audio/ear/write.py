"""Packs a trained network, or the mean of several that went on from each other.

usage: write.py PACK CHECKPOINT [CHECKPOINT ...]
"""

import sys
from pathlib import Path

import torch

from decision import DEFAULT
from network import Ear
from pack import packed


def main(pack: Path, *checkpoints: Path) -> None:
    known = [torch.load(checkpoint) for checkpoint in checkpoints]
    mean = {
        name: sum(one[name] for one in known) / len(known) if value.is_floating_point() else value
        for name, value in known[-1].items()
    }
    model = Ear().eval()
    model.load_state_dict(mean)
    pack.write_bytes(packed(model, DEFAULT))
    print(pack.stat().st_size, "bytes")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
