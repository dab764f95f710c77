# The ear: writes down what it hears in a recording, and how it would please listeners.
#
# Started once. One JSON object a line on the standard input, one on the standard output for each, in
# the order in which they are done:
#   {"id": ..., "path": "a.wav"}                           or, instead of the path,
#   {"id": ..., "samples": base64 of float32 samples, "rate": 24000}
#     and, if wanted: "whole": true, "opinion": true
#   {"id": ..., "heard": "the words", "opinion": 4.1}      or {"id": ..., "error": "why"}
# Whisper was made to listen to half a minute. A window as long as the recording needs takes a quarter
# of the time and gives nearly always the same; "whole" asks for the half minute, to be sure.
# "opinion" is DNSMOS P.808, what listeners would say from 1 to 5, as a model of them foresees it.
#
# AUDIO_EAR_MODEL is the folder of Whisper base for faster-whisper; AUDIO_EAR_THREADS how many threads
# each of its computations takes (1). The model's hash is checked before the first line is read. See
# audio/README.md.
import base64
import hashlib
import json
import math
import os
import pathlib
import sys

MODEL_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
RATE = 16_000
# The opinion is formed of windows of this many seconds, a second apart, of a recording that is
# repeated until it is long enough: as Microsoft's DNSMOS does.
WINDOW = 9.01
# Whisper's own window, and the shortest that is given to it, in seconds.
WHOLE = 30
LEAST = 5


def main():
    threads = int(os.environ.get("AUDIO_EAR_THREADS", "1"))
    os.environ["OMP_NUM_THREADS"] = str(threads)
    folder = pathlib.Path(os.environ.get("AUDIO_EAR_MODEL", ""))
    check(folder)
    recognise = recogniser(folder, threads)
    please = None
    for line in sys.stdin:
        if not line.strip():
            continue
        asked = json.loads(line)
        answer = {"id": asked["id"]}
        try:
            sound = sound_of(asked)
            answer["heard"] = recognise(sound, bool(asked.get("whole")))
            if asked.get("opinion"):
                please = please or listeners(threads)
                answer["opinion"] = round(please(sound), 3)
        except Exception as error:
            answer = {"id": asked["id"], "error": f"{type(error).__name__}: {error}"}
        say(answer)


def check(folder):
    """Ends with a sentence when the model is not the one whose figures the README tells."""
    try:
        found = hashlib.sha256((folder / "model.bin").read_bytes()).hexdigest()
    except OSError:
        sys.exit(f"there is no model.bin in AUDIO_EAR_MODEL ({folder}): see audio/README.md")
    if found != MODEL_SHA256:
        sys.exit(f"{folder / 'model.bin'} is not Whisper base as it was measured with: {found}")


def sound_of(asked):
    """The recording as float32 samples at 16 kHz, mono."""
    import numpy
    import soxr

    if "path" in asked:
        import soundfile

        samples, rate = soundfile.read(asked["path"], dtype="float32", always_2d=True)
        samples = samples.mean(axis=1)
    else:
        samples = numpy.frombuffer(base64.b64decode(asked["samples"]), dtype=numpy.float32)
        rate = asked["rate"]
    return soxr.resample(samples, rate, RATE, "VHQ")


def recogniser(folder, threads):
    import ctranslate2
    import numpy
    from faster_whisper import WhisperModel
    from faster_whisper.tokenizer import Tokenizer

    whisper = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=threads)
    tokens = Tokenizer(whisper.hf_tokenizer, True, task="transcribe", language="en")
    prompt = [*tokens.sot_sequence, tokens.no_timestamps]

    def recognise(sound, whole):
        seconds = len(sound) / RATE
        if seconds > WHOLE:
            raise ValueError(f"{seconds:.1f} s is longer than the ear listens to")
        frames = int(100 * (WHOLE if whole else min(WHOLE, max(LEAST, math.ceil(seconds) + 2))))
        heard = whisper.feature_extractor(sound, padding=0)[:, :frames]
        window = numpy.pad(heard, ((0, 0), (0, frames - heard.shape[1])))
        features = numpy.ascontiguousarray(window[numpy.newaxis], dtype=numpy.float32)
        encoded = whisper.model.encode(ctranslate2.StorageView.from_array(features))
        found = whisper.model.generate(encoded, [prompt], beam_size=5, max_length=224)[0]
        words = [token for token in found.sequences_ids[0] if token < tokens.eot]
        return tokens.decode(words).strip()

    return recognise


def listeners(threads):
    """What DNSMOS P.808 says of a recording; speechmos brings the model along."""
    import librosa
    import numpy
    import onnxruntime
    import speechmos

    model = pathlib.Path(speechmos.__file__).parent / "dnsmos_models" / "model_v8.onnx"
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def please(sound):
        size = int(WINDOW * RATE)
        while len(sound) < size:
            sound = numpy.append(sound, sound)
        opinions = []
        for second in range(int(len(sound) / RATE - WINDOW) + 1):
            window = sound[second * RATE : second * RATE + size]
            mel = librosa.feature.melspectrogram(
                y=window[:-160], sr=RATE, n_fft=321, hop_length=160, n_mels=120
            )
            features = ((librosa.power_to_db(mel, ref=numpy.max) + 40) / 40).T
            given = {"input_1": features.astype("float32")[numpy.newaxis]}
            opinions.append(session.run(None, given)[0][0][0])
        return float(numpy.mean(opinions))

    return please


def say(answer):
    print(json.dumps(answer, ensure_ascii=False), flush=True)


main()
