"""What a bedroom sounds like besides words: noise, breath, music, voices without words. All made by computation."""

import numpy as np
from scipy.fft import irfft, rfft, rfftfreq
from scipy.signal import butter, lfilter, sosfilt

RATE = 16_000


def shaped_noise(count: int, slope: float, rng: np.random.Generator) -> np.ndarray:
    """Noise that falls by `slope` dB an octave (0 white, 3 pink, 6 brown), root mean square 1."""
    spectrum = rfft(rng.standard_normal(count))
    hertz = np.maximum(rfftfreq(count, 1 / RATE), 30)
    sound = irfft(spectrum * (hertz / 100) ** (-slope / 6.02), count)
    return normal(sound)


def band(sound: np.ndarray, low: float, high: float) -> np.ndarray:
    return sosfilt(butter(2, [low, min(high, 7900)], "bandpass", fs=RATE, output="sos"), sound)


def normal(sound: np.ndarray) -> np.ndarray:
    return sound / (np.sqrt(np.mean(sound**2)) + 1e-9)


def swell(count: int, rise: float, fall: float) -> np.ndarray:
    """From nothing over `rise` and back over `fall`, shares of the whole."""
    at = np.linspace(0, 1, count)
    return np.clip(np.minimum(at / max(rise, 1e-3), (1 - at) / max(fall, 1e-3)), 0, 1) ** 1.5


def breathing(count: int, rng: np.random.Generator) -> np.ndarray:
    """In and out through nose or mouth, calm or heavy; sighs when there is but one."""
    out = np.zeros(count)
    at = int(rng.uniform(0, 0.4) * RATE)
    while at < count:
        length = int(rng.uniform(0.25, 1.8) * RATE)
        low = rng.uniform(200, 900)
        breath = band(rng.standard_normal(length), low, low * rng.uniform(2.5, 9))
        breath = normal(breath) * swell(length, rng.uniform(0.1, 0.6), rng.uniform(0.2, 0.7))
        end = min(count, at + length)
        out[at:end] += breath[: end - at] * rng.uniform(0.3, 1)
        at += length + int(rng.uniform(0.05, 1.2) * RATE)
    return out


FORMANTS = np.array(
    [
        *([300, 870, 2240], [270, 2290, 3010], [730, 1090, 2440], [530, 1840, 2480]),
        *([570, 840, 2410], [640, 1190, 2390], [490, 1350, 1690], [280, 1000, 2300]),
    ]
)


def vowel(count: int, rng: np.random.Generator) -> np.ndarray:
    """A vowel, a moan, a hum: pulses through formants that glide from one place to another."""
    pitch = rng.choice([rng.uniform(80, 160), rng.uniform(160, 320), rng.uniform(280, 500)])
    bend = np.interp(np.linspace(0, 1, count), np.linspace(0, 1, 4), rng.uniform(0.75, 1.3, 4))
    phase = np.cumsum(pitch * bend / RATE)
    pulses = np.diff(np.floor(phase), prepend=0.0)
    source = lfilter([1], [1, -0.97], pulses - pulses.mean())
    source += rng.uniform(0, 0.15) * rng.standard_normal(count)
    scale = rng.uniform(0.9, 1.3)
    places = FORMANTS[rng.integers(len(FORMANTS), size=2)] * scale
    voices = [resonated(source, place) for place in places]
    blend = np.linspace(0, 1, count) ** rng.uniform(0.5, 2)
    sound = voices[0] * (1 - blend) + voices[1] * blend
    return normal(sound) * swell(count, rng.uniform(0.05, 0.4), rng.uniform(0.1, 0.6))


def resonated(source: np.ndarray, places: np.ndarray) -> np.ndarray:
    sound = source
    for place in places:
        radius = np.exp(-np.pi * (50 + place * 0.06) / RATE)
        turn = 2 * radius * np.cos(2 * np.pi * min(place, 7500) / RATE)
        sound = lfilter([1 - turn + radius**2], [1, -turn, radius**2], sound)
    return sound


def laughter(count: int, rng: np.random.Generator) -> np.ndarray:
    out = np.zeros(count)
    step, at, loud = rng.uniform(0.13, 0.28), rng.uniform(0, 0.3), 1.0
    one = vowel(int(0.1 * RATE), rng)
    while at * RATE < count - one.size:
        start = int(at * RATE)
        out[start : start + one.size] += one * loud
        puff = normal(band(rng.standard_normal(one.size // 2), 500, 4000)) * 0.3 * loud
        out[max(0, start - puff.size) : start] += puff[-min(start, puff.size) :][: start]
        loud *= rng.uniform(0.75, 1.02)
        at += step * rng.uniform(0.85, 1.2)
        if loud < 0.15:
            break
    return out


def cough(count: int, rng: np.random.Generator) -> np.ndarray:
    out = np.zeros(count)
    at = int(rng.uniform(0, 0.3) * RATE)
    for _ in range(rng.integers(1, 4)):
        length = int(rng.uniform(0.15, 0.4) * RATE)
        burst = resonated(rng.standard_normal(length), FORMANTS[rng.integers(8)] * 1.1)
        burst = normal(burst) * np.exp(-np.linspace(0, rng.uniform(3, 6), length))
        end = min(count, at + length)
        out[at:end] += burst[: max(0, end - at)]
        at = end + int(rng.uniform(0.05, 0.4) * RATE)
    return out


def clicks(count: int, rng: np.random.Generator) -> np.ndarray:
    """Kisses, knocks, taps, a glass put down: short and with a ring of its own."""
    out = np.zeros(count)
    for _ in range(rng.integers(1, 6)):
        length = int(rng.uniform(0.02, 0.22) * RATE)
        middle = 10 ** rng.uniform(2.2, 3.8)
        hit = band(rng.standard_normal(length), middle * 0.6, middle * rng.uniform(1.3, 3))
        hit = normal(hit) * np.exp(-np.linspace(0, rng.uniform(2, 8), length))
        if rng.random() < 0.3:
            hit = hit[::-1]
        at = int(rng.integers(0, max(1, count - length)))
        out[at : at + length] += hit[: count - at] * rng.uniform(0.2, 1)
    return out


def rustle(count: int, rng: np.random.Generator) -> np.ndarray:
    """Sheets, clothes, water, skin: noise whose loudness wanders."""
    low = 10 ** rng.uniform(1.8, 3.3)
    noise = normal(band(rng.standard_normal(count), low, low * rng.uniform(3, 15)))
    points = max(4, int(count / RATE * rng.uniform(3, 14)))
    wander = np.exp(1.3 * rng.standard_normal(points))
    return noise * np.interp(np.linspace(0, 1, count), np.linspace(0, 1, points), wander)


def music(count: int, rng: np.random.Generator) -> np.ndarray:
    """Chords and a melody of plucked, blown or swelling tones, and a beat at times."""
    out = np.zeros(count)
    root = rng.uniform(110, 330)
    beat = rng.uniform(0.25, 0.9)
    scale = np.array([0, 2, 4, 5, 7, 9, 11, 12]) if rng.random() < 0.6 else np.array([0, 2, 3, 5, 7, 8, 10, 12])
    partials = rng.uniform(0.2, 0.9)
    at = 0.0
    time = np.arange(count) / RATE
    while at < count / RATE:
        start = int(at * RATE)
        for _ in range(rng.integers(1, 4)):
            length = min(count - start, int(rng.uniform(0.3, 3) * beat * 2 * RATE))
            if length < 100:
                continue
            hertz = root * 2 ** ((rng.choice(scale) + 12 * rng.integers(-1, 2)) / 12)
            now = time[:length]
            vibrato = 1 + 0.004 * np.sin(2 * np.pi * rng.uniform(4, 6) * now)
            tone = sum(
                partials**k * np.sin(2 * np.pi * hertz * (k + 1) * now * vibrato)
                for k in range(7)
                if hertz * (k + 1) < 7500
            )
            pluck = np.exp(-now * rng.uniform(0.5, 7))
            out[start : start + length] += tone * (pluck if rng.random() < 0.6 else swell(length, 0.2, 0.4))
        if rng.random() < 0.25:
            length = min(count - start, int(0.12 * RATE))
            hit = rng.standard_normal(length) * np.exp(-np.linspace(0, 7, length))
            out[start : start + length] += 2 * hit
        at += beat * float(rng.choice([0.5, 1, 1, 2]))
    return out


KINDS = {
    "breathing": breathing,
    "vowel": lambda count, rng: placed(vowel, count, rng),
    "laughter": laughter,
    "cough": cough,
    "clicks": clicks,
    "rustle": rustle,
    "music": music,
}


def placed(make, count: int, rng: np.random.Generator) -> np.ndarray:
    """One to three of them, anywhere in `count` samples."""
    out = np.zeros(count)
    for _ in range(rng.integers(1, 4)):
        length = int(rng.uniform(0.15, 1.5) * RATE)
        length = min(length, count)
        at = int(rng.integers(0, count - length + 1))
        out[at : at + length] += make(length, rng) * rng.uniform(0.3, 1)
    return out
