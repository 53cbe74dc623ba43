"""From the network's numbers to relations: choose the cue words, ask for the arguments of each, and read the best path."""
import numpy as np
import torch

from batches import Batch, lay_out, stretches_of, windows_around
from corpus import Document
from network import Network

LARGEST_BATCH = 16
SOURCE = 1
TRANSITION_WEIGHT, SOURCE_BONUS = 0.4, 3.0


def bounds_of(batch: Batch) -> list[tuple[int, int, int, int]]:
    """(first row, last row + 1, first token, stretch number) of each paragraph."""
    out = []
    for number, (stretch, row) in enumerate(batch.places):
        place = stretch.document.columns["place"][stretch.first : stretch.last]
        edges = [0, *[i for i in np.flatnonzero(place & 2).tolist() if i > 0], len(place)]
        out += [(row + a, row + b, stretch.first + a, number) for a, b in zip(edges, edges[1:])]
    return out


def paragraphs_of(batch: Batch) -> np.ndarray:
    """For each row the first and last row of its paragraph."""
    bounds = np.zeros((batch.alive.shape[0], 2), dtype=np.int64)
    for low, high, _, _ in bounds_of(batch):
        bounds[low:high] = (low, high)
    return bounds


def best_path(scores: np.ndarray, transitions: np.ndarray, source_bonus: float) -> np.ndarray:
    """Viterbi over log probabilities (entries x labels), once for paths with a source and once for those without.

    Hardly any attribution has no source, but a source far from its cue is never likely token by token: a path with one
    wins where it is less likely than the best without by no more than `source_bonus`.
    """
    labels = scores.shape[1]
    states = np.full((2 * labels, 2 * labels), -np.inf)
    states[:labels, :labels] = transitions
    states[:labels, SOURCE] = -np.inf
    states[:labels, labels + SOURCE] = transitions[:, SOURCE]
    states[labels:, labels:] = transitions
    best = np.full(2 * labels, -np.inf)
    best[:labels] = scores[0]
    best[SOURCE], best[labels + SOURCE] = -np.inf, scores[0, SOURCE]
    back = np.zeros((len(scores), 2 * labels), dtype=np.int64)
    for t in range(1, len(scores)):
        options = best[:, None] + states
        back[t] = options.argmax(axis=0)
        best = options.max(axis=0) + np.tile(scores[t], 2)
    best[labels:] += source_bonus
    path = np.zeros(len(scores), dtype=np.int64)
    path[-1] = int(best.argmax())
    for t in range(len(scores) - 1, 0, -1):
        path[t - 1] = back[t, path[t]]
    return path % labels


@torch.no_grad()
def read(network: Network, documents: list[Document], least: float = 0.1) -> dict[str, list[dict]]:
    """For each document its candidates: {anchor, p, first, scores (entries x labels, log probabilities)}."""
    network.eval()
    found: dict[str, list[dict]] = {d.id: [] for d in documents}
    for document in documents:
        stretches = stretches_of(document, None)
        for i in range(0, len(stretches), LARGEST_BATCH):
            batch = lay_out(stretches[i : i + LARGEST_BATCH])
            x, _ = network.encode(batch)
            p = (torch.sigmoid(network.anchor(x)) * batch.alive).squeeze(1).numpy()
            anchors = np.flatnonzero(p >= least).tolist()
            if not anchors:
                continue
            bounds = paragraphs_of(batch)
            windows = windows_around(batch, anchors, [tuple(bounds[a]) for a in anchors])
            scores = torch.log_softmax(network.decode(x, windows), dim=1).numpy()
            token_of = np.zeros(batch.alive.shape[0], dtype=np.int64)
            for stretch, row in batch.places:
                token_of[row : row + stretch.last - stretch.first] = np.arange(stretch.first, stretch.last)
            for anchor, (at, n, low) in zip(anchors, windows.starts, strict=True):
                found[document.id].append(
                    {"anchor": int(token_of[anchor]), "p": float(p[anchor]), "first": int(token_of[low]), "scores": scores[at : at + n]}
                )
    return found


@torch.no_grad()
def roles(network: Network, documents: list[Document]) -> dict[str, np.ndarray]:
    """Log probabilities of the role of every sentence."""
    network.eval()
    out = {}
    for document in documents:
        stretches = stretches_of(document, None)
        parts = []
        for i in range(0, len(stretches), LARGEST_BATCH):
            batch = lay_out(stretches[i : i + LARGEST_BATCH])
            x, s = network.encode(batch)
            parts.append(torch.log_softmax(network.roles_of_sentences(x, s, batch)[:, :3], dim=1)[1:].numpy())
        out[document.id] = np.concatenate(parts)
    return out


def transitions_of(documents: list[Document], weight: float = TRANSITION_WEIGHT) -> np.ndarray:
    """How often each label follows each within the windows of gold relations, as log probabilities times `weight`."""
    counts = np.ones((4, 4))
    for document in documents:
        edges = [*document.block_starts.tolist(), len(document.words)]
        for relation in document.relations or []:
            low = max(e for e in edges if e <= relation.anchor)
            high = min(e for e in edges if e > relation.anchor)
            labels = np.zeros(high - low, dtype=np.int64)
            for k, role in enumerate((relation.source, relation.cue, relation.content), 1):
                for token in role:
                    if low <= token < high:
                        labels[token - low] = k
            np.add.at(counts, (labels[:-1], labels[1:]), 1)
    return weight * np.log(counts / counts.sum(axis=1, keepdims=True))


def relations_from(candidates: list[dict], transitions: np.ndarray, cutoff: float) -> list[dict]:
    """Token indices of each relation, the likeliest cue word first where two claim the same cue."""
    kept: list[dict] = []
    for candidate in sorted(candidates, key=lambda c: -c["p"]):
        if candidate["p"] < cutoff:
            break
        if any(candidate["anchor"] in other["cue"] for other in kept):
            continue
        path = best_path(candidate["scores"], transitions, SOURCE_BONUS)
        tokens = candidate["first"] + np.arange(len(path))
        kept.append(
            {
                "p": candidate["p"],
                "anchor": candidate["anchor"],
                "source": set(tokens[path == 1].tolist()),
                "cue": set(tokens[path == 2].tolist()) | {candidate["anchor"]},
                "content": set(tokens[path == 3].tolist()),
            }
        )
    return kept


def to_spans(document: Document, tokens: set[int]) -> list[list[int]]:
    """Runs of tokens as character spans."""
    spans: list[list[int]] = []
    last = -2
    for token in sorted(tokens):
        start, end = document.spans[token].tolist()
        if token == last + 1 and spans:
            spans[-1][1] = end
        else:
            spans.append([start, end])
        last = token
    return spans


def as_record(document: Document, relations: list[dict]) -> dict:
    return {
        "id": document.id,
        "attributions": [
            {role: to_spans(document, relation[role]) for role in ("source", "cue", "content")} for relation in relations
        ],
    }
