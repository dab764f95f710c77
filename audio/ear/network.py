"""The network, streaming by construction: no padding in time, each layer computes new columns only."""

import torch
from torch import nn
from torch.nn import functional

from features import BANDS
from rounding import as_in_file
from words import CLASSES

# The channels of the later layers, of which one band is left: most weights and little work.
TRUNK = 200
# kind, and: kernel (time, bands), stride, dilation in time, channels out, bits of a weight (8 if not said). A ReLU
# behind each.
# "later": is put into a network that is trained already (train.py), at first without changing what that says.
# fmt: off
LAYERS = [
    {"kind": "conv", "kernel": [5, 5], "stride": [2, 2], "out": 24},
    {"kind": "depthwise", "kernel": [3, 3], "stride": [1, 2], "dilation": 1, "relu": False},
    {"kind": "pointwise", "out": 48},
    {"kind": "depthwise", "kernel": [3, 3], "stride": [1, 1], "dilation": 1, "relu": False, "later": True},
    {"kind": "pointwise", "out": 48, "later": True},
    {"kind": "depthwise", "kernel": [3, 3], "stride": [1, 2], "dilation": 1, "relu": False},
    {"kind": "pointwise", "out": 96},
    {"kind": "depthwise", "kernel": [3, 3], "stride": [1, 1], "dilation": 1, "relu": False, "later": True},
    {"kind": "pointwise", "out": 96, "later": True},
    # All five rows that are left become one: of the kernel's nine, the last five lie on them.
    {"kind": "depthwise", "kernel": [3, 9], "stride": [1, 5], "dilation": 1, "relu": False},
    {"kind": "pointwise", "out": TRUNK, "bits": 4},
    {"kind": "depthwise", "kernel": [5, 1], "stride": [1, 1], "dilation": 1, "relu": False},
    {"kind": "pointwise", "out": TRUNK, "bits": 4},
    {"kind": "depthwise", "kernel": [5, 1], "stride": [1, 1], "dilation": 1, "relu": False},
    {"kind": "pointwise", "out": TRUNK, "bits": 4},
    {"kind": "depthwise", "kernel": [5, 1], "stride": [1, 1], "dilation": 2, "relu": False},
    {"kind": "pointwise", "out": TRUNK, "bits": 4},
]
# fmt: on
FIRST = [layer for layer in LAYERS if "later" not in layer]
# Columns (20 ms each) over which mean and maximum are taken.
POOL = 36
# An evaluation each so many columns.
EVERY = 2


class Ear(nn.Module):
    def __init__(self, layers=LAYERS, pool=POOL, dropout=0.15) -> None:
        super().__init__()
        blocks, channels, rows = [], 1, BANDS
        for layer in layers:
            blocks.append(block(layer, channels))
            channels = layer.get("out", channels)
            rows = -(-rows // layer.get("stride", [1, 1])[1])
        self.layers = layers
        self.pool = pool
        self.rows = rows
        self.body = nn.Sequential(*blocks)
        self.dropout = nn.Dropout(dropout)
        self.dense = nn.Linear(2 * channels * rows, len(CLASSES))

    def columns(self, x: torch.Tensor) -> torch.Tensor:
        """batch x frames x bands to batch x channels (and bands of each) x columns."""
        return self.body(x.unsqueeze(1)).permute(0, 1, 3, 2).flatten(1, 2)

    def judged(self, columns: torch.Tensor) -> torch.Tensor:
        """What `columns` gives to batch x evaluations x classes (logits)."""
        return self.dense(self.dropout(pooled(columns, self.pool, EVERY)))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """batch x frames x bands to logits."""
        return self.judged(self.columns(x))


def pooled(columns: torch.Tensor, over: int, every: int) -> torch.Tensor:
    """batch x channels x columns to the means and the maxima `over` so many of them: batch x windows x both."""
    mean = functional.avg_pool1d(columns, over, every)
    return torch.cat([mean, functional.max_pool1d(columns, over, every)], 1).transpose(1, 2)


class Coarse(nn.Conv2d):
    """One band's worth of each channel, with weights of few bits: what it learns with is what ships."""

    def __init__(self, channels: int, out: int, bits: int) -> None:
        super().__init__(channels, out, 1, bias=False)
        self.bits = bits

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.conv2d(x, as_in_file(self.weight, self.bits))


class Interleaved(nn.Conv2d):
    """A convolution that is dilated in time alone (no stride there, one band wide), as one without over columns side by side.

    The same sums: but what learns such a depthwise one took more than a quarter of all the time.
    """

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        count, channels, columns, rows = x.shape
        apart = self.dilation[0]
        whole = functional.pad(x, (0, 0, 0, -columns % apart)).reshape(count, channels, -1, apart * rows)
        made = functional.conv2d(whole, self.weight, groups=self.groups).reshape(count, self.out_channels, -1, rows)
        return made[:, :, : columns - (self.kernel_size[0] - 1) * apart]


def block(layer: dict, channels: int) -> nn.Sequential:
    if layer["kind"] == "pointwise":
        bits = layer.get("bits", 8)
        parts = [Coarse(channels, layer["out"], bits) if bits < 8 else nn.Conv2d(channels, layer["out"], 1, bias=False)]
    else:
        kt, kf = layer["kernel"]
        depthwise = layer["kind"] == "depthwise"
        convolution = Interleaved if layer.get("dilation", 1) > 1 else nn.Conv2d
        parts = [
            convolution(
                channels,
                channels if depthwise else layer["out"],
                (kt, kf),
                tuple(layer["stride"]),
                padding=(0, (kf - 1) // 2),
                dilation=(layer.get("dilation", 1), 1),
                groups=channels if depthwise else 1,
                bias=False,
            )
        ]
    if not (layer["kind"] == "depthwise" and not layer.get("relu", True)):
        parts.append(nn.BatchNorm2d(parts[0].out_channels))
        parts.append(nn.ReLU())
    return nn.Sequential(*parts)


def columns_before(layers=LAYERS) -> tuple:
    """Frames that one column of the body needs, and frames from one column to the next."""
    field, step = 1, 1
    for layer in layers:
        if layer["kind"] != "pointwise":
            field += (layer["kernel"][0] - 1) * layer.get("dilation", 1) * step
            step *= layer["stride"][0]
    return field, step


def work(layers=LAYERS, pool=POOL) -> tuple:
    """(weights, multiply-adds a second of sound)."""
    weights, work_a_column, channels, rows = 0, 0, 1, BANDS
    for layer in layers:
        rows = -(-rows // layer.get("stride", [1, 1])[1])
        kernel = layer.get("kernel", [1, 1])
        out = layer.get("out", channels)
        size = kernel[0] * kernel[1] * out * (1 if layer["kind"] == "depthwise" else channels)
        weights += size
        work_a_column += size * rows
        channels = out
    dense = 2 * channels * rows * len(CLASSES)
    a_second = work_a_column * 50 + (dense + pool * channels * rows) * 50 / EVERY
    return weights + dense, int(a_second)


if __name__ == "__main__":
    print(work(), columns_before(), sum(p.numel() for p in Ear().parameters()))
