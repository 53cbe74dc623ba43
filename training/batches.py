"""Documents cut into stretches of whole paragraphs, and stretches laid end to end into one long batch.

Nothing is padded: between two stretches stand `GAP` empty rows, wider than the network sees in one layer, so that a
convolution over the whole batch never mixes two texts. The extension lays its stretches out in the same way.
"""
from dataclasses import dataclass

import numpy as np
import torch

from corpus import COLUMNS, Document

GAP = 16
WINDOW = 110
LONGEST = 320


@dataclass
class Stretch:
    document: Document
    first: int
    last: int


def stretches_of(document: Document, rng: np.random.Generator | None, longest: int = LONGEST) -> list[Stretch]:
    """Consecutive paragraphs up to `longest` tokens; with a generator the cuts fall elsewhere each time."""
    edges = [*document.block_starts.tolist(), len(document.words)]
    out: list[Stretch] = []
    start = 0
    room = longest if rng is None else int(rng.integers(longest // 4, longest))
    for edge, following in zip(edges[1:], [*edges[2:], None], strict=True):
        if following is None or following - start > room:
            out.append(Stretch(document, start, edge))
            start, room = edge, longest
    return [s for s in out if s.last > s.first]


@dataclass
class Batch:
    columns: dict[str, torch.Tensor]
    alive: torch.Tensor
    """1 on rows that hold a token."""
    sentence: torch.Tensor
    """The sentence of each row; rows of gaps belong to sentence 0, which is nobody's."""
    sentence_stretch: torch.Tensor
    places: list[tuple[Stretch, int]]
    """Each stretch with the row of its first token."""
    sentence_first: list[int]
    """For each stretch, the number of its first sentence in the batch."""


def lay_out(stretches: list[Stretch]) -> Batch:
    length = sum(s.last - s.first + GAP for s in stretches) + GAP
    columns = {name: torch.zeros(length, dtype=torch.long) for name in ("word", *COLUMNS)}
    alive = torch.zeros(length, 1)
    sentence = torch.zeros(length, dtype=torch.long)
    sentence_stretch = [-1]
    places, sentence_first = [], []
    row = GAP
    for number, stretch in enumerate(stretches):
        n = stretch.last - stretch.first
        for name, column in columns.items():
            column[row : row + n] = torch.from_numpy(stretch.document.columns[name][stretch.first : stretch.last])
        alive[row : row + n] = 1
        opens = (stretch.document.columns["place"][stretch.first : stretch.last] & 1) > 0
        opens[0] = True
        sentence_first.append(len(sentence_stretch))
        sentence[row : row + n] = torch.from_numpy(np.cumsum(opens)) + len(sentence_stretch) - 1
        sentence_stretch += [number] * int(opens.sum())
        places.append((stretch, row))
        row += n + GAP
    return Batch(columns, alive, sentence, torch.tensor(sentence_stretch), places, sentence_first)


@dataclass
class Windows:
    """What surrounds each anchor, laid end to end with gaps: the paragraph, at most WINDOW tokens to each side."""

    rows: torch.Tensor
    """Row in the batch; 0 (an empty row) in gaps."""
    anchor: torch.Tensor
    """Row in the batch of the anchor each entry belongs to."""
    distance: torch.Tensor
    sentences: torch.Tensor
    """Sentences between the entry and its anchor."""
    alive: torch.Tensor
    starts: list[tuple[int, int, int]]
    """For each anchor (first entry, entries, first row)."""


WINDOW_GAP = 4


def windows_around(batch: Batch, anchors: list[int], bounds: list[tuple[int, int]]) -> Windows:
    """`bounds` are the first and last row of each anchor's paragraph."""
    rows, owner, starts = [np.zeros(WINDOW_GAP, dtype=np.int64)], [np.zeros(WINDOW_GAP, dtype=np.int64)], []
    at = WINDOW_GAP
    for anchor, (low, high) in zip(anchors, bounds, strict=True):
        low, high = max(low, anchor - WINDOW), min(high, anchor + WINDOW + 1)
        n = high - low
        rows += [np.arange(low, high), np.zeros(WINDOW_GAP, dtype=np.int64)]
        owner += [np.full(n, anchor), np.zeros(WINDOW_GAP, dtype=np.int64)]
        starts.append((at, n, low))
        at += n + WINDOW_GAP
    row, anchor = torch.from_numpy(np.concatenate(rows)), torch.from_numpy(np.concatenate(owner))
    alive = (row > 0).float().unsqueeze(1)
    distance = (row - anchor) * (row > 0)
    return Windows(row, anchor, distance, (batch.sentence[row] - batch.sentence[anchor]) * (row > 0), alive, starts)
