"""Would a trained model find the people better than the rules do? ``python -m benchmarks.trained_names``.

A CRF (underthesea_core's trainer) learns the names of participants and authors on ``samples/open`` and is compared, on
``samples/kept`` which it has not seen, with the participants that the rules give.
"""

import json
import re
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from underthesea_core import CRFTagger, CRFTrainer

import readers
from benchmarks.texts import ROOT
from extractors.participants import find_people_of
from extractors.reading import Reading, read
from language.fold import key, level
from language.lexicon import lexicon

_TOKEN = re.compile(r"\w+(?:['’]\w+)?|[^\w\s]")
_FAMILIES = frozenset(lexicon("family_names").by_spelling)
_BEFORE = frozenset(lexicon("honorifics").by_spelling) | frozenset(lexicon("titles").by_spelling)
_POSTS = frozenset(w.split()[0] for w in lexicon("posts").by_spelling)


def documents(folder: Path) -> Iterator[tuple[dict[str, list[dict[str, str]]], Reading]]:
    """The reports of a folder: the record expected, and the reading of the document beside it."""
    for gold in sorted(folder.glob("*.json")):
        source = next((p for p in folder.glob(gold.stem + ".*") if p != gold), None)
        record = json.loads(gold.read_text("utf-8"))
        if source and record.get("meeting"):
            yield record, read(readers.read_path(source))


def _shape(token: str) -> str:
    if token.isdigit():
        return "9"
    if not token[:1].isalpha():
        return token
    return "X" if token.isupper() and len(token) > 1 else "Xx" if token[:1].isupper() else "x"


def features(tokens: list[str]) -> list[list[str]]:
    """For each token: shapes of three neighbours on each side, words of two, and whether lexicons know them."""
    low, shapes = [level(t) for t in tokens], [_shape(t) for t in tokens]
    out = []
    for at in range(len(tokens)):
        found = ["bias"]
        for off in range(-3, 4):
            if not 0 <= at + off < len(tokens):
                found.append(f"shape{off}=_")
                continue
            found += [f"shape{off}={shapes[at + off]}"] + ([f"word{off}={low[at + off]}"] if abs(off) < 3 else [])
            known = (("family", _FAMILIES), ("before", _BEFORE), ("post", _POSTS))
            found += [f"{name}{off}" for name, words in known if low[at + off] in words]
        out.append(found)
    return out


def _sequences(record: dict[str, list[dict[str, str]]], reading: Reading) -> Iterator[tuple[list[str], list[str]]]:
    names = sorted((p["name"] for p in record["participants"]), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, names)) or r"(?!)")
    for sentence in reading.body:
        text = reading.text[sentence.start : sentence.end]
        spans = [m.span() for m in pattern.finditer(text)]
        tokens = list(_TOKEN.finditer(text))
        tags = [next(("B" if t.start() == a else "I" for a, b in spans if a <= t.start() < b), "O") for t in tokens]
        yield [t[0] for t in tokens], tags


def _train(model: Path) -> None:
    pairs = [
        pair for record, reading in documents(ROOT / "samples/open") for pair in _sequences(record, reading) if pair[0]
    ]
    start = time.perf_counter()
    trainer = CRFTrainer(loss_function="lbfgs", l1_penalty=0.1, l2_penalty=0.01, max_iterations=120, verbose=0)
    trainer.train([features(tokens) for tokens, _ in pairs], [tags for _, tags in pairs]).save(str(model))
    print(
        f"trained on {len(pairs)} sentences in {time.perf_counter() - start:.1f} s, {model.stat().st_size / 1e6:.1f} MB"
    )


def _names(tokens: list[str], tags: Iterable[str]) -> Iterator[str]:
    name: list[str] = []
    for token, tag in [*zip(tokens, tags, strict=True), ("", "O")]:
        if tag == "I" and name:
            name.append(token)
            continue
        if len(name) > 1:
            yield key(" ".join(name))
        name = [token] if tag == "B" else []


def _line(name: str, expected: list[set[str]], found: list[set[str]]) -> str:
    hit = sum(len(e & f) for e, f in zip(expected, found, strict=True))
    precision, recall = hit / sum(map(len, found)), hit / sum(map(len, expected))
    both = 2 * precision * recall / (precision + recall)
    return f"  {name:28} precision {precision:.3f}  recall {recall:.3f}  F1 {both:.3f}"


def compare() -> None:
    """Print precision, recall and F1 of participants' names on the kept-apart samples: model, rules, both together."""
    with tempfile.TemporaryDirectory() as folder:
        _train(Path(folder) / "names.crf")
        tagger = CRFTagger()
        tagger.load(str(Path(folder) / "names.crf"))
        expected, model, rules = [], [], []
        for record, reading in documents(ROOT / "samples/kept"):
            expected.append({key(p["name"]) for p in record["participants"]})
            texts = [_TOKEN.findall(reading.text[s.start : s.end]) for s in reading.body]
            model.append({n for tokens in texts if tokens for n in _names(tokens, tagger.tag(features(tokens)))})
            rules.append({key(p.name) for p in find_people_of(reading).participants})
    print(_line("model", expected, model))
    print(_line("rules", expected, rules))
    print(_line("either", expected, [a | b for a, b in zip(model, rules, strict=True)]))


if __name__ == "__main__":
    compare()
