"""The one file that ships: header, weights of 8 or 4 bits with a scale a channel, 32-bit biases. And reading it back."""

import json

import numpy as np
import torch
from torch.nn import functional

from features import BANDS
from features import HEADER as FEATURES
from network import EVERY
from rounding import rounded
from words import CLASSES

MAGIC = b"AGEAR1\0\0"
# Since the second, weights may have 4 bits.
VERSION = 2


def quantised(weights: np.ndarray, bits: int) -> tuple:
    """(bytes, scale of each output channel). Of 4 bits, two weights a byte, the first one low, each with 8 added."""
    whole, scale = rounded(torch.from_numpy(weights), bits)
    whole = whole.numpy().astype(np.int8)
    if bits == 4:
        halves = (whole.ravel() + 8).astype(np.uint8)
        whole = halves[::2] | halves[1::2] << 4
    return whole, scale.numpy().astype("<f4")


def whole_numbers(data: bytes, at: int, count: int, bits: int) -> np.ndarray:
    """What `quantised` made bytes of."""
    if bits == 8:
        return np.frombuffer(data, np.int8, count, at)
    halves = np.frombuffer(data, np.uint8, count // 2, at)
    return np.stack([halves & 15, halves >> 4], axis=1).ravel().astype(np.int8) - 8


def folded(model) -> list:
    """(layer, weights, bias) of each layer, with its batch norm in them; and of the dense one."""
    given, channels = [], 1
    for layer, part in zip(model.layers, model.body):
        weights = part[0].weight.detach().double().numpy()
        bias = np.zeros(weights.shape[0])
        about = {**layer, "relu": len(part) > 1}
        about.pop("later", None)
        if len(part) > 1:
            norm = part[1]
            gain = (norm.weight / (norm.running_var + norm.eps).sqrt()).detach().double().numpy()
            bias = norm.bias.detach().double().numpy() - norm.running_mean.double().numpy() * gain
            weights = weights * gain[:, None, None, None]
        if layer["kind"] == "depthwise":
            about["channels"] = channels
        else:
            about["in"] = channels
        channels = layer.get("out", channels)
        given.append((about, weights, bias))
    dense = model.dense
    pooled = model.pool
    given.append(({"kind": "pool", "columns": pooled, "over": "time", "order": "cf"}, None, None))
    about = {"kind": "dense", "in": dense.in_features, "out": dense.out_features}
    given.append((about, dense.weight.detach().double().numpy(), dense.bias.detach().numpy()))
    return given


def packed(model, decision: dict) -> bytes:
    layers, data = [], b""

    def put(part: np.ndarray) -> int:
        nonlocal data
        data += b"\0" * (-len(data) % 4)
        at = len(data)
        data += part.tobytes()
        return at

    for about, weights, bias in folded(model):
        if weights is not None:
            small, scale = quantised(weights, about.get("bits", 8))
            about = {
                **about,
                "weights": put(small),
                "scale": put(scale),
                "bias": put(bias.astype("<f4")),
            }
        layers.append(about)
    header = {
        "version": VERSION,
        "language": "en",
        "classes": CLASSES,
        "features": FEATURES,
        "every": EVERY,
        "layers": layers,
        "decision": decision,
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    return MAGIC + len(text).to_bytes(4, "little") + text + data


def with_decision(content: bytes, decision: dict) -> bytes:
    """The same network with another decision."""
    size = int.from_bytes(content[8:12], "little")
    header = {**json.loads(content[12 : 12 + size]), "decision": decision}
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    return MAGIC + len(text).to_bytes(4, "little") + text + content[12 + size :]


class Packed:
    """The network as it ships, in 32-bit floats: what the fixtures and all figures come from."""

    def __init__(self, content: bytes) -> None:
        if content[:8] != MAGIC:
            raise ValueError("not an ear")
        size = int.from_bytes(content[8:12], "little")
        self.header = json.loads(content[12 : 12 + size])
        self.data = content[12 + size :]
        self.layers = [(about, *self.parts(about)) for about in self.header["layers"]]

    def parts(self, about: dict) -> tuple:
        if about["kind"] == "pool":
            return None, None
        out = about.get("out") or about["channels"]
        kernel = about.get("kernel", [1, 1])
        each = kernel[0] * kernel[1] * about.get("in", 1)
        small = whole_numbers(self.data, about["weights"], out * each, about.get("bits", 8)).reshape(out, each)
        scale = np.frombuffer(self.data, "<f4", out, about["scale"])
        bias = np.frombuffer(self.data, "<f4", out, about["bias"])
        return small.astype(np.float32) * scale[:, None], bias

    def scores(self, features: np.ndarray) -> np.ndarray:
        """Frames x bands to evaluations x classes. The first one is at the first full pool."""
        x = torch.from_numpy(np.ascontiguousarray(features, dtype=np.float32))[None, None]
        for about, weights, bias in self.layers:
            if about["kind"] == "pool":
                columns = x[0].permute(0, 2, 1).flatten(0, 1)
                if columns.shape[1] < about["columns"]:
                    return np.zeros((0, len(CLASSES)), np.float32)
                windows = columns.unfold(1, about["columns"], self.header["every"])
                x = torch.cat([windows.mean(-1), windows.amax(-1)]).T
                continue
            w, b = torch.from_numpy(weights), torch.from_numpy(bias.copy())
            if about["kind"] == "dense":
                return torch.softmax(x @ w.T + b, 1).numpy()
            kt, kf = about.get("kernel", [1, 1])
            depthwise = about["kind"] == "depthwise"
            x = functional.conv2d(
                x,
                w.reshape(w.shape[0], 1 if depthwise else about["in"], kt, kf),
                b,
                tuple(about.get("stride", [1, 1])),
                (0, (kf - 1) // 2),
                (about.get("dilation", 1), 1),
                x.shape[1] if depthwise else 1,
            )
            if about["relu"]:
                x = torch.relu(x)
        raise ValueError("no dense layer")


def frame_of(evaluation, header: dict):
    """The last frame (10 ms each) that an evaluation has heard, from its number."""
    field, step, pool = 1, 1, 0
    for about in header["layers"]:
        if about["kind"] == "pool":
            pool = about["columns"]
        elif about["kind"] in ("conv", "depthwise"):
            field += (about["kernel"][0] - 1) * about.get("dilation", 1) * step
            step *= about["stride"][0]
    return field - 1 + (pool - 1 + evaluation * header["every"]) * step


assert BANDS == FEATURES["bands"]
