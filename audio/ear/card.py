"""Sets the limits, tells how they do on the choosing voices, and writes the figures of the card between its marks.

usage: card.py limits MEASURED PACK          the pack gets the limits
       card.py table MEASURED PACK CARD WORK      the card gets table, curve, data and hash
"""

import hashlib
import json
import re
import sys
from pathlib import Path

import numpy as np

from examples import AT, SHARD
from pack import Packed, with_decision
from scenes import SHARES
from store import read_all
from words import CLASSES

# One limit for all words but "no". Set with real people's speech in view, so that it is taken for a command about as
# seldom as it should be.
LIMIT = 0.85
# A no's lies so far above it, so that real speech is never taken for one: a wrong no is the dangerous one.
ABOVE = 0.05
# A yes or a no does something only while a question is open (src/listening/obey.ts): a sixth of an injury check, and
# none of any other practice. So much of the time, and no more, counts what is taken for one.
SELDOM = 0.1
# A red flag's question wants more of a no: this part of what lies between its limit and 1.
SURE = 2 / 3
# What reaches this part of its limit is unsure, and taken if it is soon said again; but neither of these words ever
# is. As in the browser (src/ear/decision.ts, src/listening/again.ts).
UNSURE = 0.7
SOON = 10
ONCE_ONLY = ("no", "help")


def taken(row: dict, limits: dict):
    if row["taken"] is None:
        return None
    word, score = row["taken"]
    return word if score >= limits[CLASSES[word]] else None


def counted(rows: list, limits: dict) -> dict:
    words = [r for r in rows if r["class"] < 9]
    other = [r for r in rows if r["class"] == 9]
    got = [taken(r, limits) for r in words]
    right = sum(g == r["class"] for g, r in zip(got, words))
    missed = sum(g is None for g in got)
    false = [taken(r, limits) for r in other]
    return {
        "words": len(words), "right": right, "missed": missed, "wrong": len(words) - right - missed,
        "others": len(other), "false": sum(g is not None for g in false), "no": sum(g == 1 for g in false),
    }  # fmt: skip


def streamed(streams: list, limits: dict) -> tuple:
    """(hours, taken for any command, for a yes, for a no)."""
    got = [CLASSES[w] for s in streams for _, w, score in s["taken"] if score >= limits[CLASSES[w]]]
    return sum(s["seconds"] for s in streams) / 3600, len(got), got.count("yes"), got.count("no")


def as_used(hours: float, any_: int, yes: int, no: int) -> float:
    """How often an hour something comes of it: a yes and a no only count where a question is open."""
    return (any_ - (1 - SELDOM) * (yes + no)) / hours


def chosen() -> dict:
    """The limit of each word.

    Limits by word were chosen once, by what they cost on the choosing voices: these are too few, and say a word too
    much alike. Now they only show whether it goes with others, too, as with those of the table.
    """
    return {name: round(LIMIT + (ABOVE if name == "no" else 0), 2) for name in CLASSES[:9]}


def percent(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.1f} %"


def table(measured: dict, limits: dict) -> str:
    lines = ["| heard | words | right | wrong | missed | other words | taken for a command | for a no |", "|---|---|---|---|---|---|---|---|"]
    rows = measured["test"]
    groups = {
        "Kokoro": [r for r in rows if r["engine"] == "kokoro"],
        "the same, near and without a room": measured["near"],
    }
    groups |= {
        f"Kokoro, {kind}": [r for r in rows if r["kind"] == kind]
        for kind in sorted({r["kind"] for r in rows} - {""})
    }
    names = {"espeak": "eSpeak NG", "flite": "flite", "rhvoice": "RHVoice", "foreign": "other languages' voices", "native": "the same, in their own"}
    groups |= {names[e]: [r for r in rows if r["engine"] == e] for e in names}
    groups["**all voices never trained on**"] = rows
    groups["**real people's words**"] = measured["words"]
    for name, part in groups.items():
        c = counted(part, limits)
        words = (
            f"{c['words']} | {percent(c['right'], c['words'])} | {c['wrong']} ({percent(c['wrong'], c['words'])}) "
            f"| {percent(c['missed'], c['words'])}"
        )
        others = f"{c['others']} | {c['false']} | {c['no']}"
        none = " | ".join("-" * 4)
        lines.append(f"| {name} | {words if c['words'] else none} | {others if c['others'] else none[4:]} |")
    lines += [
        "",
        "| heard for | hours | taken for any command | for a yes | for a no | an hour | as it is used |",
        "|---|---|---|---|---|---|---|",
    ]
    streams = measured["streams"]
    real = [s for name, s in streams.items() if name.startswith("real")]
    for name, part in [*((n, [s]) for n, s in streams.items()), ("**all real people's speech**", real)]:
        hours, any_, yes, no = streamed(part, limits)
        used = as_used(hours, any_, yes, no)
        lines.append(f"| {name} | {hours:.2f} | {any_} | {yes} | {no} | {any_ / hours:.1f} | {used:.1f} |")
    return "\n".join(lines)


def each_word(measured: dict, limits: dict) -> str:
    lines = ["| word | limit | words | right | wrong | missed |", "|---|---|---|---|---|---|"]
    for word, name in enumerate(CLASSES[:9]):
        c = counted([r for r in measured["test"] if r["class"] == word], limits)
        lines.append(
            f"| {name} | {limits[name]:.2f} | {c['words']} | {percent(c['right'], c['words'])} | {c['wrong']} | {c['missed']} |"
        )
    return "\n".join(lines)


def curve(measured: dict, limits: dict) -> str:
    lines = [
        "| limits | Kokoro: missed | wrong | all made: missed | wrong | real words: missed | wrong | real speech: any an hour | a no an hour |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    real = [s for name, s in measured["streams"].items() if name.startswith("real")]
    flat = [(f"all {x:.2f}", dict.fromkeys(CLASSES[:9], x)) for x in (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98)]
    for name, some in [*flat, ("**as chosen**", limits)]:
        kokoro = counted([r for r in measured["test"] if r["engine"] == "kokoro"], some)
        made, people = counted(measured["test"], some), counted(measured["words"], some)
        hours, any_, _, no = streamed(real, some)
        cells = [f"{percent(c['missed'], c['words'])} | {percent(c['wrong'], c['words'])}" for c in (kokoro, made, people)]
        lines.append(f"| {name} | {' | '.join(cells)} | {any_ / hours:.1f} | {no / hours:.2f} |")
    return "\n".join(lines)


def said_again(measured: dict, limits: dict) -> str:
    """What saying it once more brings: of words, each said the same way twice; of talk, as it comes."""
    easier = {name: limit if name in ONCE_ONLY else UNSURE * limit for name, limit in limits.items()}
    lines = ["| heard | words | right at once | or said again | wrong then |", "|---|---|---|---|---|"]
    groups = {
        "Kokoro": [r for r in measured["test"] if r["engine"] == "kokoro"],
        "all voices never trained on": measured["test"],
        "real people's words": measured["words"],
    }
    for name, rows in groups.items():
        once, twice = counted(rows, limits), counted(rows, easier)
        words = once["words"]
        lines.append(
            f"| {name} | {words} | {percent(once['right'], words)} | {percent(twice['right'], words)} | {twice['wrong']} |"
        )
    real = [s for name, s in measured["streams"].items() if name.startswith("real")]
    unsure, taken = np.sum([repeated(s["taken"], limits) for s in real], axis=0)
    hours = sum(s["seconds"] for s in real) / 3600
    lines += ["", f"In the {hours:.2f} hours of real people's speech {unsure} words are unsure, and {taken} taken for being said again."]
    return "\n".join(lines)


def repeated(heard: list, limits: dict) -> tuple:
    """(words that are unsure, those of them that are taken since the one before was the same and unsure)."""
    before, unsure, taken = None, 0, 0
    for at, word, score in heard:
        name = CLASSES[word]
        if score < UNSURE * limits[name]:
            continue
        was, before = before, None
        if score >= limits[name]:
            continue
        unsure += 1
        if was and was[0] == name and at - was[1] <= SOON and name not in ONCE_ONLY:
            taken += 1
        else:
            before = name, at
    return unsure, taken


def lateness(measured: dict, d: dict) -> str:
    late = [r["late"] for r in measured["test"] if r["late"] is not None and r["class"] < 9 and r["taken"] and r["taken"][0] == r["class"]]
    late = np.array(late) + d["until"] / 100
    return f"From a word's end to its effect: {np.median(late):.2f} s in the middle, {np.quantile(late, 0.95):.2f} s for 95 of 100."


def data(work: Path) -> str:
    """How many clips there are of whom."""
    names = {
        "kokoro": "Kokoro-82M", "variant": "of these by the WORLD vocoder", "espeak": "eSpeak NG", "flite": "flite",
        "rhvoice": "RHVoice", "foreign": "RHVoice, Festival and SVOX Pico, other languages", "native": "the same, in their own",
        "exclaimed": "cries, letters and short words, by all these but Kokoro",
    }  # fmt: skip
    lines = ["| clips | voices | commands: to train | to try limits on | to test | others: to train | to try limits on | to test | drawn for commands | for others |", "|" + "---|" * 10]
    clips = [about for folder in ("kokoro", "variants", "engines") for about, _ in read_all(work / folder)]
    drawn = [0, 0]
    total = np.zeros(6, int)
    rows = []
    for engine, name in names.items():
        mine = [about for about in clips if about["engine"] == engine]
        voices = {voice for about in mine for voice in about["voice"].split("+")}
        strangers = {voice for voice in voices if voice.startswith("stranger")}
        who = f"{len(voices - strangers)}" + (f", and {len(strangers)} strangers" if strangers else "")
        cells = [
            sum((about["class"] < 9) == word and about["split"] == part for about in mine)
            for word in (True, False)
            for part in ("train", "choose", "test")
        ]
        total += cells
        shares = [SHARES[engine] if cells[kind] else 0 for kind in (0, 3)]
        drawn = [before + share for before, share in zip(drawn, shares)]
        rows.append((f"| {name} | {who} | {' | '.join(map(str, cells))}", shares))
    for row, shares in rows:
        lines.append(f"{row} | {' | '.join(f'{100 * share / all_:.0f} %' for share, all_ in zip(shares, drawn))} |")
    lines.append(f"| all | | {' | '.join(map(str, total))} | | |")
    shards = len(list((work / "examples").glob("*.npz")))
    lines += ["", f"From these and the sounds below, {shards * SHARD} examples of 1.6 s were made, each with {AT.size} evaluations."]
    return "\n".join(lines)


def filled(card: str, name: str, text: str) -> str:
    pattern = rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)"
    return re.sub(pattern, lambda m: f"{m[1]}{text}\n{m[2]}", card, flags=re.S)


def main(what: str, measured: Path, pack: Path, *card: str) -> None:
    told = json.loads(measured.read_text())
    content = pack.read_bytes()
    d = Packed(content).header["decision"]
    if what == "limits":
        limits = chosen()
        sure = round(limits["no"] + SURE * (1 - limits["no"]), 2)
        pack.write_bytes(with_decision(content, {**d, "limits": limits, "sureNo": sure}))
        print(limits, sure, counted(told["choose"], limits), streamed([told["talk"]], limits))
        return
    path = Path(card[0])
    text = path.read_text()
    digest = hashlib.sha256(content).hexdigest()
    parts = {
        "hash": f"`ear-en.bin`, {len(content)} bytes, SHA-256 `{digest}`",
        "table": table(told, d["limits"]),
        "words": each_word(told, d["limits"]),
        "curve": curve(told, d["limits"]),
        "again": said_again(told, d["limits"]),
        "late": lateness(told, d),
        "data": data(Path(card[1])),
    }
    for name, part in parts.items():
        text = filled(text, name, part)
    path.write_text(text)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
