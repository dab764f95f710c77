"""Rooms, microphones, loudness: how a clip comes to the ear."""

import numpy as np
from scipy.fft import irfft, next_fast_len, rfft, rfftfreq
from scipy.signal import resample_poly

RATE = 16_000
# As the browser's resampler lets through (src/ear/resample.ts).
PASS, STOP = 7200.0, 8800.0


def room(rng: np.random.Generator) -> np.ndarray:
    """An impulse response: the direct sound, some early reflections, a tail that falls by 60 dB in `decay`."""
    decay = rng.uniform(0.12, 0.7)
    length = int(min(decay, 0.25) * RATE)
    time = np.arange(length) / RATE
    tail = rng.standard_normal(length) * 10 ** (-3 * time / decay)
    tail[: int(0.004 * RATE)] = 0
    tail *= 10 ** (rng.uniform(-18, 1) / 20) / (np.sqrt(np.sum(tail**2)) + 1e-9)
    response = tail
    response[0] = 1
    for _ in range(rng.integers(3, 10)):
        at = int(rng.uniform(0.001, 0.04) * RATE)
        response[at] += rng.uniform(-0.5, 0.5) * np.exp(-at / (0.02 * RATE))
    return response


def microphone(hertz: np.ndarray, rng: np.random.Generator, narrow: float) -> np.ndarray:
    """Its own tone (a gain for each of `hertz`): tilt, a bump, dullness as through a blanket, at times a telephone's."""
    octaves = np.log2(np.maximum(hertz, 50) / 1000)
    gain = rng.uniform(-2.5, 2.0) * octaves
    gain += rng.uniform(-5, 5) * np.exp(-((octaves - rng.uniform(-2.5, 2.5)) ** 2) / 0.5)
    if rng.random() < 0.3:
        gain -= rng.uniform(4, 12) * np.log2(1 + (hertz / rng.uniform(700, 4000)) ** 2)
    if rng.random() < narrow:
        gain -= 60 * np.clip((hertz - rng.uniform(3200, 3900)) / 300, 0, 1)
        if rng.random() < 0.5:
            gain -= 40 * np.clip((300 - hertz) / 200, 0, 1)
    gain -= 24 * np.clip((rng.uniform(40, 150) - hertz) / 80, 0, 1)
    return 10 ** (gain / 20)


def limit(hertz: np.ndarray) -> np.ndarray:
    """What the browser's resampler lets through."""
    return 0.5 + 0.5 * np.cos(np.pi * np.clip((hertz - PASS) / (STOP - PASS), 0, 1))


def captured(dry: np.ndarray, rng: np.random.Generator, narrow: float, rooms: float) -> np.ndarray:
    """`dry` in a room (or none), through a microphone, without what the resampler takes away."""
    size = next_fast_len(dry.size + RATE // 4, real=True)
    hertz = rfftfreq(size, 1 / RATE)
    # Smooth as it is, a few hundred points are enough of it.
    points = np.linspace(0, RATE / 2, 400)
    response = np.interp(hertz, points, microphone(points, rng, narrow) * limit(points)).astype(np.float32)
    spectrum = rfft(dry.astype(np.float32), size) * response
    if rng.random() < rooms:
        spectrum *= rfft(room(rng).astype(np.float32), size)
    return irfft(spectrum, size)[: dry.size].astype(np.float64)


def limited_band(sound: np.ndarray) -> np.ndarray:
    size = next_fast_len(sound.size, real=True)
    return irfft(rfft(sound, size) * limit(rfftfreq(size, 1 / RATE)), size)[: sound.size]


def faster(sound: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Quicker and higher, or slower and deeper, by up to a seventh: another throat of the same person."""
    up = int(rng.integers(86, 116))
    return resample_poly(sound, up, 100)


def loudness(sound: np.ndarray) -> float:
    """Of its louder parts, root mean square."""
    hop = 320
    if sound.size < 2 * hop:
        return float(np.sqrt(np.mean(sound**2)) + 1e-9)
    power = np.mean(sound[: sound.size // hop * hop].reshape(-1, hop) ** 2, axis=1)
    return float(np.sqrt(np.mean(power[power >= np.quantile(power, 0.5)])) + 1e-9)
