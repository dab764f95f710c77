"""What the network is given: PCEN over 40 mel bands, a frame each 10 ms. src/ear computes the same.

PCEN: Wang et al., "Trainable frontend for robust and far-field keyword spotting" (2017).
"""

import numpy as np
from scipy.signal import lfilter

RATE = 16_000
FRAME = 400
HOP = 160
FFT = 512
BANDS = 40
LOW, HIGH = 60.0, 7600.0
# PCEN's smoothing a frame, gain, bias, root; its epsilon; and what the energies are multiplied by before.
S, GAIN, BIAS, ROOT, EPSILON, SCALE = 0.025, 0.98, 2.0, 0.5, 1e-6, 1e4

HEADER = {
    "rate": RATE, "frame": FRAME, "hop": HOP, "fft": FFT, "bands": BANDS, "low": LOW, "high": HIGH,
    "s": S, "gain": GAIN, "bias": BIAS, "root": ROOT, "epsilon": EPSILON, "scale": SCALE,
}  # fmt: skip

WINDOW = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(FRAME) / FRAME)


def mel(hertz):
    """HTK's mel scale."""
    return 2595 * np.log10(1 + hertz / 700)


def hertz(mels):
    return 700 * (10 ** (mels / 2595) - 1)


# Where the bands begin, have their peaks, and end.
EDGES = np.linspace(mel(LOW), mel(HIGH), BANDS + 2)


def mel_bands() -> np.ndarray:
    """Triangles over the bins of the transform, peak 1: bins x bands."""
    edges = hertz(EDGES)
    bins = np.arange(FFT // 2 + 1)[:, None] * RATE / FFT
    up = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    down = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    return np.maximum(0, np.minimum(up, down))


MEL = mel_bands()


def energies(samples: np.ndarray) -> np.ndarray:
    """Mel energies: frames x bands; frame k covers the samples from 160 k on."""
    count = (samples.shape[-1] - FRAME) // HOP + 1
    if count < 1:
        return np.zeros((0, BANDS))
    frames = np.lib.stride_tricks.sliding_window_view(samples, FRAME)[:: HOP][:count]
    power = np.abs(np.fft.rfft(frames * WINDOW, FFT)) ** 2 / FFT
    return power @ MEL


def pcen(energy: np.ndarray) -> np.ndarray:
    """Frames x bands, from the stream's first frame on."""
    if not len(energy):
        return energy
    scaled = energy * SCALE
    smooth, _ = lfilter([S], [1, S - 1], scaled, axis=0, zi=(1 - S) * scaled[:1])
    return (scaled / (EPSILON + smooth) ** GAIN + BIAS) ** ROOT - BIAS**ROOT


def levels(energy: np.ndarray) -> np.ndarray:
    """How loud each frame is, in dB, from its total mel energy."""
    return 10 * np.log10(energy.sum(axis=1) + 1e-10)
