"""Documents as the network sees them, with what the corpora say of their tokens.

A document's features come from `export-tokens.ts`, so that training and the extension read alike; its labels from
PolNeAR (relations) or news-gold (one role a sentence).
"""
import bisect
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROLES = ("source", "cue", "content")
SENTENCE_ROLES = ("attributed", "unsourced", "plain")
COLUMNS = ("suffix", "pos", "shape", "quote", "place")
FOLDS = 3
VERB, NOUN = 16, 8  # wink's numbers, see token-features.ts


@dataclass
class Relation:
    """Token indices of one attribution; `anchor` is the one cue word that stands for it."""

    anchor: int
    source: list[int]
    cue: list[int]
    content: list[int]


@dataclass
class Document:
    id: str
    corpus: str
    text: str
    spans: np.ndarray
    words: list[str]
    columns: dict[str, np.ndarray]
    sentence_starts: np.ndarray
    relations: list[Relation] | None = None
    sentence_roles: np.ndarray | None = None
    """Index into SENTENCE_ROLES a sentence, -1 where nobody labelled it."""

    @property
    def block_starts(self) -> np.ndarray:
        return np.flatnonzero(self.columns["place"] & 2)


def is_tune(document_id: str) -> bool:
    """One document in ten, by FNV-1a of its id: kept apart to calibrate and to choose on."""
    value = 2166136261
    for unit in document_id:
        value = ((value ^ ord(unit)) * 16777619) & 0xFFFFFFFF
    return value % 10 == 0


def read_documents(corpus: str, labels: Path, tokens: Path) -> list[Document]:
    """Reads a labelled corpus beside the features that `export-tokens.ts` wrote for it, in the same order."""
    documents = []
    with labels.open(encoding="utf8") as gold, tokens.open(encoding="utf8") as seen:
        for gold_line, seen_line in zip(gold, seen, strict=True):
            record, features = json.loads(gold_line), json.loads(seen_line)
            assert record["id"] == features["id"], f"{labels} and {tokens} are not in the same order"
            document = Document(
                record["id"],
                corpus,
                record["text"],
                np.array(features["spans"], dtype=np.int64).reshape(-1, 2),
                features["words"],
                {name: np.array(features[name], dtype=np.int64) for name in COLUMNS},
                np.array(features["sentenceStarts"], dtype=np.int64),
            )
            if "attributions" in record:
                document.relations = relations_of(record["attributions"], document)
            elif "sentences" in record:
                document.sentence_roles = sentence_roles_of(record["sentences"], document)
            documents.append(document)
    return documents


def tokens_in(spans: np.ndarray, start: int, end: int) -> range:
    """The tokens that share a character with [start, end)."""
    first = bisect.bisect_right(spans[:, 1], start)
    last = bisect.bisect_left(spans[:, 0], end)
    return range(first, max(first, last))


def relations_of(attributions: list[dict], document: Document) -> list[Relation]:
    found = []
    for attribution in attributions:
        roles = {
            role: sorted({i for s, e in attribution[role] for i in tokens_in(document.spans, s, e)}) for role in ROLES
        }
        if roles["cue"]:
            found.append(Relation(anchor_of(roles["cue"], document), roles["source"], roles["cue"], roles["content"]))
    return found


def anchor_of(cue: list[int], document: Document) -> int:
    """The first verb of a cue, else its first noun, else its first word: "also said in a statement" -> "said"."""
    pos = document.columns["pos"]
    for wanted in (VERB, NOUN):
        for token in cue:
            if pos[token] == wanted:
                return token
    return cue[0]


def sentence_roles_of(labelled: list[dict], document: Document) -> np.ndarray:
    """The role of the labelled sentence that covers most of each of ours; -1 for `disputed` and for none."""
    starts = document.sentence_starts
    ends = np.append(starts[1:], len(document.words))
    roles = np.full(len(starts), -1, dtype=np.int64)
    for i, (first, last) in enumerate(zip(starts, ends, strict=True)):
        start, end = document.spans[first, 0], document.spans[last - 1, 1]
        shared = [(min(end, s["end"]) - max(start, s["start"]), s["role"]) for s in labelled]
        most, role = max(shared, default=(0, ""))
        if most > 0 and role in SENTENCE_ROLES:
            roles[i] = SENTENCE_ROLES.index(role)
    return roles


def split(documents: list[Document]) -> tuple[list[Document], list[Document]]:
    """(train, tune). A text that two corpora hold is left out of train where either copy is for tuning."""
    tune = [d for d in documents if is_tune(d.id)]
    kept_apart = {d.text[:200] for d in tune}
    return [d for d in documents if not is_tune(d.id) and d.text[:200] not in kept_apart], tune


def without_fold(documents: list[Document], fold: int, dealt: list[Document]) -> list[Document]:
    """Leaves out every third of the dealt documents, in the order of a hash of their ids, and other copies of their texts.

    `scripts/fit/folds.ts` deals alike: it lets the network that is trained on the rest read those left out.
    """
    in_order = sorted(dealt, key=lambda d: hashlib.md5(d.id.encode()).hexdigest())
    left_out = in_order[fold::FOLDS]
    ids, texts = {d.id for d in left_out}, {d.text[:200] for d in left_out}
    return [d for d in documents if d.id not in ids and d.text[:200] not in texts]
