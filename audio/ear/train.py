"""Trains the network on the examples.

usage: train.py WORK SEED LENGTH NAME RATE [FROM]      writes WORK/NAME.pt
LENGTH: steps. RATE: the highest. FROM: WORK/FROM.pt, or an ear's file, which goes on: what it has fewer layers or
channels than there are gets these; where none is given, one without its later layers is trained.
Two processes, each with half of every batch: two threads of one were a third slower. The same
seed draws the same; the sums may differ in their last digits, and so do the weights in the end.
"""

import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import distributed, multiprocessing
from torch.nn import functional

import features
from examples import ASKED, FIELD, STEP
from grown import deepened, unpacked, widened
from guide import SIZE, TOGETHER
from network import FIRST, POOL, Ear, columns_before
from pack import Packed
from words import CLASSES, SPEECH

# What is made depends on how many they are: each has a half of its own.
PROCESSES = 2
# The file by which they find each other.
MEETING = "meeting"
BATCH = 192
SMOOTHING = 0.02
# Another word taken for a command costs more than a command missed.
OTHER = 1.5
# What it costs to hear otherwise than the guide does (1: to know nothing of it).
GUIDANCE = 1.0


class Examples:
    """All shards of a folder."""

    def __init__(self, folder: Path) -> None:
        self.parts = {}
        for path in sorted(folder.glob("*-???.npz")):
            part = np.load(path)
            self.parts[path.name] = (part["seen"], part["labels"], part["heard"])
        heard = next(iter(self.parts.values()))[2].astype(np.float32)
        self.middle, self.wide = heard.mean((0, 1)), heard.std((0, 1)) + 1e-3

    def epoch(self, shuffle: np.random.Generator):
        """Each example once, in batches that are drawn from eight shards at a time."""
        names = shuffle.permutation(sorted(self.parts))
        for start in range(0, len(names), 8):
            some = [self.parts[name] for name in names[start : start + 8]]
            seen, labels, heard = (np.concatenate(part) for part in zip(*some))
            order = shuffle.permutation(len(seen))
            for at in range(0, len(order) - BATCH + 1, BATCH):
                take = order[at : at + BATCH]
                given = (heard[take].astype(np.float32) - self.middle) / self.wide
                yield seen[take].astype(np.float32), labels[take].astype(np.int64), given


class Guided(torch.nn.Module):
    """An ear that says besides, of each two of its columns, what the guide hears there. Only the ear is kept."""

    def __init__(self, ear: Ear) -> None:
        super().__init__()
        self.ear = ear
        self.guess = torch.nn.Linear(ear.dense.in_features // 2, SIZE)

    def forward(self, x: torch.Tensor) -> tuple:
        """batch x frames x bands to logits, and to the guide's numbers (batch x ASKED x 128)."""
        columns = self.ear.columns(x)
        middle = columns[:, :, sooner(self.ear.layers) // 2 :]
        both = functional.avg_pool1d(middle, TOGETHER)[:, :, : len(ASKED)]
        return self.ear.judged(columns), self.guess(both.transpose(1, 2))


def sooner(layers: list) -> int:
    """By how many columns one of `layers` alone is over before one of all."""
    return (FIELD - columns_before(layers)[0]) // STEP


def first_ear() -> Ear:
    """One without its later layers, with a window that is so much longer: its evaluations end where those of all do."""
    return Ear(FIRST, POOL + sooner(FIRST))


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


# By how much a formant lies lower or higher at most, and how often they do.
THROAT, CHANGED = 0.15, 0.7
# Where on the mel scale such a factor is drawn, in even steps: between two it goes over from one to the other.
PLACES = 5


def warped(x: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Vocal tract length perturbation (Jaitly and Hinton, 2013) on the mel bands, and in part not by one factor for all.

    A throat of another length moves all formants alike; one of another form, or an accent, each by itself.
    """
    count, frames, bands = x.shape
    throat = 2 * torch.rand((count, 1), generator=rng) - 1
    each = 2 * torch.rand((count, PLACES), generator=rng) - 1
    each = functional.interpolate(each[:, None], bands, mode="linear", align_corners=True)[:, 0]
    share = torch.rand((count, 1), generator=rng)
    factor = 1 + THROAT * (share * throat + (1 - share) * each)
    factor = torch.where(torch.rand((count, 1), generator=rng) < CHANGED, factor, torch.ones(()))
    peaks = features.EDGES[1:-1]
    moved = torch.from_numpy(features.mel(factor.numpy() * features.hertz(peaks)).astype(np.float32))
    at = ((moved - peaks[0]) / (peaks[1] - peaks[0])).clamp(0, bands - 1)
    low = at.floor().long().clamp(max=bands - 2)
    between = (at - low)[:, None, :]
    low = low[:, None, :].expand(count, frames, bands)
    return x.gather(2, low) * (1 - between) + x.gather(2, low + 1) * between


def averaged(model: torch.nn.Module) -> None:
    """Every process gets the mean of all their gradients."""
    gradients = [one.grad for one in model.parameters()]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(flat)
    for gradient, part in zip(gradients, flat.div(PROCESSES).split([g.numel() for g in gradients])):
        gradient.copy_(part.view_as(gradient))


def begun(work: Path, before: str, examples: Examples) -> Ear:
    if not before:
        return first_ear()
    seen, *_ = next(iter(examples.parts.values()))
    some = torch.from_numpy(seen[:BATCH].astype(np.float32))
    if before.endswith(".bin"):
        return widened(unpacked(Packed(Path(before).read_bytes()), some).eval())
    known = torch.load(work / f"{before}.pt")
    whole, first = Ear(), first_ear()
    if known.keys() == whole.state_dict().keys():
        whole.load_state_dict(known)
        return whole
    first.load_state_dict(known)
    return deepened(first.eval(), some)


def train(rank: int, work: Path, seed: int, length: int, name: str, rate: float, before: str = "") -> None:
    distributed.init_process_group(
        "gloo", f"file://{work.resolve() / MEETING}", rank=rank, world_size=PROCESSES
    )
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    shuffle = np.random.default_rng(seed)
    examples = Examples(work / "examples")
    model = Guided(begun(work, before, examples)).to(memory_format=torch.channels_last).train()
    # From here on each draws for itself: what it hides, and what it leaves out.
    torch.manual_seed(seed * PROCESSES + rank)
    rng = torch.Generator().manual_seed(seed * PROCESSES + rank)
    rule = torch.optim.AdamW(model.parameters(), rate, weight_decay=0.02)
    weights = torch.ones(len(CLASSES))
    weights[SPEECH] = OTHER
    begin, step, sums = time.time(), 0, []
    while step < length:
        for seen, labels, heard in examples.epoch(shuffle):
            if step == length:
                break
            mine = slice(rank, None, PROCESSES)
            x, y = masked(warped(torch.from_numpy(seen[mine]), rng), rng), torch.from_numpy(labels[mine])
            for group in rule.param_groups:
                group["lr"] = rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * np.cos(np.pi * step / length)) + 1e-6
            logits, guessed = model(x)
            apart = functional.mse_loss(guessed, torch.from_numpy(heard[mine]))
            loss = GUIDANCE * apart + functional.cross_entropy(
                logits.flatten(0, 1),
                y.flatten(),
                weights,
                ignore_index=-1,
                label_smoothing=SMOOTHING,
            )
            rule.zero_grad()
            loss.backward()
            averaged(model)
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            rule.step()
            step += 1
            known = y >= 0
            right = (logits.argmax(-1) == y)[known].float().mean()
            sums.append((float(loss.detach()), float(apart.detach()), float(right)))
            if rank == 0 and step % 50 == 0:
                mean = np.mean(sums[-50:], axis=0).round(4)
                print(step, mean, round(time.time() - begin), "s", flush=True)
            if rank == 0 and (step % 500 == 0 or step == length):
                torch.save(model.ear.state_dict(), work / f"{name}.pt")
    distributed.destroy_process_group()


def main(work: Path, seed: int, length: int, name: str, rate: float, *before: str) -> None:
    (work / MEETING).unlink(missing_ok=True)
    multiprocessing.spawn(train, (work, seed, length, name, rate, *before), PROCESSES)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], float(sys.argv[5]), *sys.argv[6:])
