"""Packs a trained network.

usage: write.py CHECKPOINT PACK
"""

import sys
from pathlib import Path

import torch

from decision import DEFAULT
from network import Ear
from pack import packed


def main(checkpoint: Path, pack: Path) -> None:
    model = Ear().eval()
    model.load_state_dict(torch.load(checkpoint))
    pack.write_bytes(packed(model, DEFAULT))
    print(pack.stat().st_size, "bytes")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
