"""Trains the network on the examples, the ones of the choosing voices left out.

usage: train.py WORK SEED MINUTES NAME      Writes WORK/NAME.pt
"""

import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from network import Ear
from words import CLASSES

BATCH = 192
RATE = 3e-3
# Commands that are learnt to be none cost more than one missed: a wrong "no" is the dangerous one.
SMOOTHING = 0.02


def loaded(folder: Path) -> tuple:
    seen, labels = [], []
    for path in sorted(folder.glob("*-???.npz")):
        part = np.load(path)
        seen.append(part["seen"])
        labels.append(part["labels"])
    return np.concatenate(seen), np.concatenate(labels)


def masked(x: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """SpecAugment (Park et al., 2019): a stretch of time and some bands are hidden."""
    count, frames, bands = x.shape
    time_at = torch.randint(0, frames, (count, 1, 1), generator=rng)
    time_wide = torch.randint(0, 9, (count, 1, 1), generator=rng)
    band_at = torch.randint(0, bands, (count, 1, 1), generator=rng)
    band_wide = torch.randint(0, 7, (count, 1, 1), generator=rng)
    at = torch.arange(frames)[None, :, None]
    band = torch.arange(bands)[None, None, :]
    hidden = ((at >= time_at) & (at < time_at + time_wide)) | ((band >= band_at) & (band < band_at + band_wide))
    use = torch.rand((count, 1, 1), generator=rng) < 0.6
    return x.masked_fill(hidden & use, 0.0)


def main(work: Path, seed: int, minutes: float, name: str) -> None:
    torch.manual_seed(seed)
    torch.set_num_threads(2)
    rng = torch.Generator().manual_seed(seed)
    seen, labels = loaded(work / "examples")
    print(len(seen), "examples", flush=True)
    model = Ear().to(memory_format=torch.channels_last)
    model.train()
    rule = torch.optim.AdamW(model.parameters(), RATE, weight_decay=0.02)
    begin = time.time()
    # Told in steps rather than time, training can be repeated.
    steps = int(minutes) if minutes > 1000 else None
    weights = torch.ones(len(CLASSES))
    weights[9] = 1.5
    step, order, sums = 0, np.zeros(0, int), []
    shuffle = np.random.default_rng(seed)
    while True:
        done = step / steps if steps else (time.time() - begin) / 60 / minutes
        if done >= 1:
            break
        if order.size < BATCH:
            order = shuffle.permutation(len(seen))
        take, order = np.sort(order[:BATCH]), order[BATCH:]
        x = masked(torch.from_numpy(seen[take].astype(np.float32)), rng)
        y = torch.from_numpy(labels[take].astype(np.int64))
        for group in rule.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 300) * (0.5 + 0.5 * np.cos(np.pi * done)) + 1e-6
        logits = model(x)
        loss = functional.cross_entropy(
            logits.flatten(0, 1),
            y.flatten(),
            weights,
            ignore_index=-1,
            label_smoothing=SMOOTHING,
        )
        rule.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        rule.step()
        known = y >= 0
        right = (logits.argmax(-1) == y)[known].float().mean()
        sums.append((float(loss), float(right)))
        step += 1
        if step % 200 == 0:
            mean = np.mean(sums[-200:], axis=0).round(4)
            print(step, mean, round(time.time() - begin), "s", round(done, 3), flush=True)
            torch.save(model.state_dict(), work / f"{name}.pt")
    torch.save(model.state_dict(), work / f"{name}.pt")
    print("steps", step)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), sys.argv[4])
