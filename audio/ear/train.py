"""Trains the network on the examples.

usage: train.py WORK SEED LENGTH NAME RATE [FROM]      writes WORK/NAME.pt
LENGTH: steps, or minutes if at most 500. RATE: the highest. FROM: goes on with WORK/FROM.pt.
"""

import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from network import Ear
from words import CLASSES, SPEECH

BATCH = 192
SMOOTHING = 0.02
# Another word taken for a command costs more than a command missed.
OTHER = 1.5


class Examples:
    """All shards of a folder. Training may begin while the last of them are being made."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.parts = folder, {}

    def look(self) -> None:
        for path in sorted(self.folder.glob("*-???.npz")):
            if path.name not in self.parts:
                part = np.load(path)
                self.parts[path.name] = (part["seen"], part["labels"])
        self.parts = {name: part for name, part in self.parts.items() if (self.folder / name).exists()}

    def epoch(self, shuffle: np.random.Generator):
        """Each example once, in batches that are drawn from eight shards at a time."""
        names = shuffle.permutation(sorted(self.parts))
        for start in range(0, len(names), 8):
            some = [self.parts[name] for name in names[start : start + 8]]
            seen, labels = (np.concatenate(part) for part in zip(*some))
            order = shuffle.permutation(len(seen))
            for at in range(0, len(order) - BATCH + 1, BATCH):
                take = order[at : at + BATCH]
                yield seen[take].astype(np.float32), labels[take].astype(np.int64)


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


def main(work: Path, seed: int, length: float, name: str, rate: float, before: str = "") -> None:
    torch.manual_seed(seed)
    # One: with more, they wait for each other wherever something else is at work.
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    rng = torch.Generator().manual_seed(seed)
    shuffle = np.random.default_rng(seed)
    examples = Examples(work / "examples")
    model = Ear().to(memory_format=torch.channels_last).train()
    if before:
        model.load_state_dict(torch.load(work / f"{before}.pt"))
    rule = torch.optim.AdamW(model.parameters(), rate, weight_decay=0.02)
    weights = torch.ones(len(CLASSES))
    weights[SPEECH] = OTHER
    begin, step, sums = time.time(), 0, []
    # Told in steps rather than minutes, training can be repeated.
    share = lambda: step / length if length > 500 else (time.time() - begin) / 60 / length  # noqa: E731
    while share() < 1:
        examples.look()
        for seen, labels in examples.epoch(shuffle):
            done = share()
            if done >= 1:
                break
            x, y = masked(torch.from_numpy(seen), rng), torch.from_numpy(labels)
            for group in rule.param_groups:
                group["lr"] = rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * np.cos(np.pi * done)) + 1e-6
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
            step += 1
            known = y >= 0
            sums.append((float(loss), float((logits.argmax(-1) == y)[known].float().mean())))
            if step % 50 == 0:
                mean = np.mean(sums[-50:], axis=0).round(4)
                print(step, mean, round(time.time() - begin), "s", round(done, 3), len(examples.parts), flush=True)
            if step % 500 == 0:
                torch.save(model.state_dict(), work / f"{name}.pt")
    torch.save(model.state_dict(), work / f"{name}.pt")
    print("steps", step)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), sys.argv[4], float(sys.argv[5]), *sys.argv[6:])
