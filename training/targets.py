"""What the network should have said of a batch: gold labels laid out like the batch itself."""
from dataclasses import dataclass

import numpy as np
import torch

from batches import Batch, Windows, windows_around
from corpus import Document
from decoding import paragraphs_of


@dataclass
class Targets:
    tagged: torch.Tensor
    """1 on rows whose document has relations, whether or not one touches them."""
    anchor: torch.Tensor
    tags: torch.Tensor
    """Source, cue, content of any relation."""
    sentence_role: torch.Tensor
    """-1 where nobody labelled the sentence."""
    windows: Windows | None
    arguments: torch.Tensor
    """A label an entry of the windows, -1 in gaps."""


def targets_of(batch: Batch) -> Targets:
    rows = batch.alive.shape[0]
    tagged, anchor, tags = torch.zeros(rows, 1), torch.zeros(rows, 1), torch.zeros(rows, 3)
    sentence_role = torch.full((len(batch.sentence_stretch),), -1, dtype=torch.long)
    anchors, labels = [], []
    for (stretch, row), first_sentence in zip(batch.places, batch.sentence_first, strict=True):
        document, shift = stretch.document, row - stretch.first
        if document.sentence_roles is not None:
            own = sentences_in(document, stretch.first, stretch.last)
            sentence_role[first_sentence : first_sentence + len(own)] = torch.from_numpy(own)
        if document.relations is None:
            continue
        tagged[row : row + stretch.last - stretch.first] = 1
        for relation in document.relations:
            role_of = {}
            for k, tokens in enumerate((relation.source, relation.cue, relation.content)):
                inside = [t + shift for t in tokens if stretch.first <= t < stretch.last]
                tags[inside, k] = 1
                role_of.update({at: k + 1 for at in inside})
            if stretch.first <= relation.anchor < stretch.last:
                anchors.append(relation.anchor + shift)
                labels.append(role_of)
    anchor[anchors] = 1
    windows, arguments = arguments_of(batch, anchors, labels)
    return Targets(tagged, anchor, tags, sentence_role, windows, arguments)


def sentences_in(document: Document, first: int, last: int) -> np.ndarray:
    """The roles of the sentences that tokens first to last - 1 lie in."""
    begin = np.searchsorted(document.sentence_starts, first, side="right") - 1
    end = np.searchsorted(document.sentence_starts, last, side="left")
    return document.sentence_roles[begin:end]


def arguments_of(batch: Batch, anchors: list[int], labels: list[dict[int, int]]) -> tuple[Windows | None, torch.Tensor]:
    if not anchors:
        return None, torch.zeros(0, dtype=torch.long)
    paragraph = paragraphs_of(batch)
    windows = windows_around(batch, anchors, [tuple(paragraph[a]) for a in anchors])
    gold = torch.full((len(windows.rows),), -1, dtype=torch.long)
    for role_of, (at, n, low) in zip(labels, windows.starts, strict=True):
        gold[at : at + n] = 0
        for row, label in role_of.items():
            if low <= row < low + n:
                gold[at + row - low] = label
    return windows, gold
