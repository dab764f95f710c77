"""The ear from nothing: speaks, stages, trains, packs, measures, sets limits, fills in the card.

usage: make.py [WORK]        after eval "$(audio/setup-kokoro)", eval "$(audio/setup-ear)" and eval "$(audio/ear/setup)"; python: $EAR_PYTHON
What stands in WORK already (default: $EAR_HOME/work) is not made again. About eight hours of two cores.
"""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PACKS = HERE.parent / "packs"
SEED = 1
# As many of each as what ships had; all may be raised.
CORES = 2
UTTERANCES, DICTIONARY, STRANGERS = 1_649, 180, 3_085
VARIED = 3
ESPEAK, FLITE, RHVOICE, COMMON = 24_000, 6_000, 1_000, 12_000
FOREIGN, NATIVE = 5_000, 3_000
EXCLAIMED = 6_000
OWN = 3_000
SHARDS = 467
# Of a network without its later layers, then of all, twice, the second time with smaller ones. Of the last two the mean.
FIRST_STEPS, STEPS, MORE_STEPS = 10_000, 73_300, 3_000


def main(work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    python = sys.executable
    kokoro = os.environ["AUDIO_KOKORO_PYTHON"]
    home = os.environ["AUDIO_KOKORO_HOME"]
    at_once(
        [kokoro, "kokoro_clips.py", home, work / "kokoro", SEED, part, CORES, UTTERANCES, DICTIONARY, STRANGERS]
        for part in range(CORES)
    )
    run(python, "engines.py", work / "engines", SEED, ESPEAK, FLITE, RHVOICE, COMMON)
    at_once([python, "foreign.py", work / "engines", SEED, FOREIGN, NATIVE, part, CORES] for part in range(CORES))
    for turn in range(VARIED):
        at_once([python, "variants.py", work, SEED, part, CORES, turn] for part in range(CORES))
    at_once([python, "exclaimed.py", work, SEED, EXCLAIMED, part, CORES] for part in range(CORES))
    run(python, "own.py", PACKS, work / "own", SEED, OWN)
    at_once([python, "examples.py", work, SEED, part, CORES, SHARDS] for part in range(CORES))
    run(python, "train.py", work, SEED, FIRST_STEPS, "first", 3e-3)
    run(python, "train.py", work, SEED + 1, STEPS, "whole", 3e-3, "first")
    run(python, "train.py", work, SEED + 2, MORE_STEPS, "more", 1.2e-3, "whole")
    pack = PACKS / "ear-en.bin"
    measured = work / "measured.json"
    run(python, "write.py", pack, work / "whole.pt", work / "more.pt")
    run(python, "measure.py", work, "prepare", "choose,test,real,own,sounds")
    run(python, "measure.py", work, pack, measured)
    run(python, "card.py", "limits", measured, pack)
    run(python, "card.py", "table", measured, pack, PACKS / "ear-en.md", work)
    run(python, "fixtures.py", work, pack, HERE.parent.parent / "tests" / "fixtures" / "ear")
    # The figures of the fixtures in lines, as the project has its JSON.
    subprocess.run(["npx", "biome", "format", "--write", "tests/fixtures/ear"], check=True, cwd=HERE.parent.parent)


def run(*command) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=HERE)


def at_once(commands) -> None:
    running = [subprocess.Popen([str(p) for p in command], cwd=HERE) for command in commands]
    if any([one.wait() for one in running]):
        sys.exit("one of the programs failed")


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    # Memory that is given back at once and asked for anew takes a third of the training's time.
    for name, most in (("MMAP", 2**32), ("TRIM", 2**34)):
        os.environ.setdefault(f"MALLOC_{name}_THRESHOLD_", str(most))
    main(Path(sys.argv[1] if len(sys.argv) > 1 else Path(os.environ["EAR_HOME"]) / "work").resolve())
