"""Real people's speech, from Debian's packages: only to measure. Nothing of it is learnt from or shipped.

usage: real.py words FOLDER        finds the commands in the English ones (needs faster-whisper; audio/setup-ear)
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np

from words import CLASSES, COMMANDS

RATE = 16_000
SHARE = Path("/usr/share")
# asterisk-core-sounds-*-wav (CC BY-SA), pocketsphinx-testdata, ktuberling-data, klettres-data, hedgewars-data; the last
# three asterisk-prompt-it-menardi-wav (CC BY-SA), -fr-armelle (LGPL), -es-co (GPL).
PLACES = {
    "prompts, English": ("asterisk/sounds/en_US_f_Allison", "**/*.wav"),
    "prompts, Spanish": ("asterisk/sounds/es_MX_f_Allison", "**/*.wav"),
    "prompts, French": ("asterisk/sounds/fr_CA_f_June", "**/*.wav"),
    "prompts, Italian": ("asterisk/sounds/it_IT_m_Carlo", "**/*.wav"),
    "prompts, Russian": ("asterisk/sounds/ru_RU_f_IvrvoiceRU", "**/*.wav"),
    "read aloud": ("pocketsphinx/test/data", "*/*.wav"),
    "single words, English": ("ktuberling/sounds/en", "*"),
    "letters, English": ("klettres/en", "*/*.ogg"),
    "letters, British": ("klettres/en_GB", "*/*.ogg"),
    "shouted in a game, English": ("games/hedgewars/Data/Sounds/voices", "[BCHMPS][rliou]*/*.ogg"),
    "prompts, Italian, by another": ("asterisk/sounds/it_IT_f_Menardi", "**/*.wav"),
    "prompts, French, by another": ("asterisk/sounds/fr", "**/*.gsm"),
    "prompts, Spanish, by another": ("asterisk/sounds/es", "**/*.gsm"),
}
# No speech, but one word or syllable after another, by many people: what is hardest not to take for a command, and
# in part is one ("no", "jis"). One in fifty is there twice, under two names.
ALONE = {
    "words of 22 other languages": ("ktuberling/sounds", "*/*"),
    "letters and syllables of 18 other languages": ("klettres", "*/*/*.ogg"),
    "shouts of other languages": ("games/hedgewars/Data/Sounds/voices", "[DR][eu]*[_n]*/*.ogg"),
}
# In another language, but the command itself: Spanish "no", French "pause".
SAME_ABROAD = {
    *("es_MX_f_Allison/vm-no.wav", "it_IT_m_Carlo/vm-no.wav", "fr_CA_f_June/dictate/pause.wav"),
    *("it_IT_f_Menardi/vm-no.wav", "it_IT_f_Menardi/dictate/pause.wav", "es/vm-no.gsm", "fr/dictate/pause.gsm"),
}
WORDS = Path(__file__).parent / "real-words.json"


def files(place: str) -> list:
    folder, pattern = (PLACES | ALONE)[place]
    left_out = {"silence", "en", "en_GB"} if place in ALONE else {"silence"}
    found = (SHARE / folder).glob(pattern)
    return sorted(path for path in found if path.is_file() and left_out.isdisjoint(path.parts))


def read(path: Path) -> np.ndarray:
    import soundfile
    import soxr

    if path.suffix == ".gsm":
        command = ["ffmpeg", "-v", "error", "-i", str(path), "-f", "f32le", "-ac", "1", "-ar", str(RATE), "-"]
        # Some are empty.
        return np.frombuffer(subprocess.run(command, check=False, capture_output=True).stdout, np.float32)
    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except soundfile.LibsndfileError:
        return np.zeros(0, np.float32)
    return soxr.resample(samples.mean(axis=1), rate, RATE)


def stream(place: str, rng: np.random.Generator) -> np.ndarray:
    """All of it one after another with half a second to a second between, over a faint noise.

    Without the files that say a command and nothing else, in whatever language: taking these is right.
    """
    alone = {about["file"] for about in json.loads(WORDS.read_text()) if about["said"] in COMMANDS.values()}
    parts = []
    for path in files(place):
        name = str(path.relative_to(SHARE))
        if name in alone or name.removeprefix("asterisk/sounds/") in SAME_ABROAD:
            continue
        parts += [read(path), np.zeros(int(rng.uniform(0.5, 1.0) * RATE), np.float32)]
    whole = np.concatenate(parts)
    return whole + 10 ** (-62 / 20) * rng.standard_normal(whole.size)


def words() -> list:
    """(what is known, samples): each command cut out of its sentence, with quiet around it.

    Those that Whisper was unsure of, or that are under 0.2 s, were struck from the list by hand.
    """
    given = []
    for about in json.loads(WORDS.read_text()):
        samples = read(SHARE / about["file"])
        start, end = about["from"] - 0.02, about["to"] + 0.05
        cut = samples[int(max(0, start) * RATE) : int(end * RATE)].astype(np.float64)
        fade = np.clip(np.arange(cut.size) / (0.008 * RATE), 0, 1)
        cut = cut * fade * fade[::-1]
        rng = np.random.default_rng(cut.size)
        whole = np.concatenate([np.zeros(int(1.8 * RATE)), cut, np.zeros(int(0.9 * RATE))])
        whole += 10 ** (-58 / 20) * rng.standard_normal(whole.size)
        given.append(({**about, "class": CLASSES.index(about["word"])}, whole))
    return given


def find(model: str) -> None:
    from faster_whisper import WhisperModel

    ear = WhisperModel(model, compute_type="int8", cpu_threads=1)
    quick = quick_ear(ear)
    found = json.loads(WORDS.read_text()) if WORDS.exists() else []
    seen = Path(str(WORDS) + ".seen")
    done = set(seen.read_text().split("\n")) if seen.exists() else set()
    for place in PLACES:
        if not re.search("English|British|aloud", place):
            continue
        for path in files(place):
            if str(path) in done:
                continue
            with seen.open("a") as out:
                out.write(f"{path}\n")
            samples = np.concatenate([np.zeros(4800, np.float32), read(path)])
            heard = re.sub("[^a-z ]", "", quick(samples).lower())
            if samples.size < 0.5 * RATE or not any(f" {c} " in f" {heard} " for c in COMMANDS.values()):
                continue
            # Only where there is one does it listen again, for when each word was said.
            segments, _ = ear.transcribe(samples, language="en", beam_size=3, word_timestamps=True)
            spoken = [w for segment in segments for w in segment.words or []]
            plain = [re.sub("[^a-z]", "", w.word.lower()) for w in spoken]
            for k, w in enumerate(spoken):
                for name, command in COMMANDS.items():
                    parts = command.split()
                    if plain[k : k + len(parts)] == parts:
                        last = spoken[k + len(parts) - 1]
                        at = {
                            "file": str(path.relative_to(SHARE)), "word": name,
                            "from": round(float(max(0, w.start - 0.3)), 2), "to": round(float(last.end) - 0.3, 2),
                            "said": " ".join(plain), "sure": round(float(min(w.probability, last.probability)), 2),
                        }  # fmt: skip
                        found.append(at)
                        print(at, flush=True)
                        WORDS.write_text(json.dumps(found, indent=1) + "\n")


def quick_ear(ear):
    """Words alone, heard in a window no longer than the clip: a quarter of the work (as audio/ear.py)."""
    import ctranslate2
    from faster_whisper.tokenizer import Tokenizer

    tokens = Tokenizer(ear.hf_tokenizer, True, task="transcribe", language="en")
    prompt = [*tokens.sot_sequence, tokens.no_timestamps]

    def hear(samples: np.ndarray) -> str:
        frames = int(max(5, min(30, samples.size / RATE + 1)) * 100)
        seen = ear.feature_extractor(samples, padding=0)[:, :frames]
        seen = np.pad(seen, ((0, 0), (0, frames - seen.shape[1])))
        view = ctranslate2.StorageView.from_array(np.ascontiguousarray(seen[None], np.float32))
        answer = ear.model.generate(ear.model.encode(view), [prompt], beam_size=1, max_length=224)[0]
        return tokens.decode([t for t in answer.sequences_ids[0] if t < tokens.eot])

    return hear


if __name__ == "__main__":
    find(sys.argv[2])
