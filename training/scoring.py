"""Scores a network on documents set apart, with the scorer that scores everything else."""
import importlib.util
from pathlib import Path

import numpy as np

from decoding import as_record, read, relations_from, roles

ROWS = ("sentence.macro", "sentence.mcc", "source.overlap", "cue.overlap", "content.token", "content.half", "relation.content", "relation.content+source")


def scorer(shared: Path):
    """The module of the given scorer: it lies beside the project."""
    spec = importlib.util.spec_from_file_location("attribution", shared / "eval/attribution.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def score(documents, relations, shared: Path, split: str = "train") -> dict:
    """`relations`: document id -> token relations, see `relations_from`."""
    module = scorer(shared)
    sents = module.load(shared / f"data/polnear/{split}.sents.jsonl")
    gold = module.load(shared / f"data/polnear/{split}.jsonl")
    wanted = {d.id: gold[d.id] for d in documents}
    predicted = {d.id: as_record(d, relations[d.id]) for d in documents}
    return module.score(wanted, predicted, sents)


def summary(network, polnear, news, transitions, shared: Path) -> str:
    """One line: for three cut-offs the F1 of ROWS on PolNeAR, then the F1 of the three roles on news-gold."""
    candidates = read(network, polnear)
    out = []
    for cutoff in (0.3, 0.4, 0.5):
        rows = score(polnear, {d.id: relations_from(candidates[d.id], transitions, cutoff) for d in polnear}, shared)
        out.append(f"@{cutoff} " + " ".join(f"{rows[r]['f1']:.1f}" for r in ROWS))
    answered = roles(network, news)
    gold = np.concatenate([d.sentence_roles for d in news])
    said = np.concatenate([answered[d.id].argmax(axis=1) for d in news])
    known = gold >= 0
    f1 = []
    for k in range(3):
        tp = ((gold == k) & (said == k) & known).sum()
        f1.append(200 * tp / max(1, ((gold == k) & known).sum() + ((said == k) & known).sum()))
    return " | ".join([*out, "roles " + " ".join(f"{f:.1f}" for f in f1)])
