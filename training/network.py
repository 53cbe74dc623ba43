"""The network: a stack of gated dilated convolutions over tokens, a look at whole sentences in its middle, and a decoder
that is shown one cue word at a time and says which tokens are its source, its cue and its content.

- dilated convolutions for tagging: Strubell et al. 2017, "Fast and Accurate Entity Recognition with Iterated Dilated
  Convolutions"; gates: Dauphin et al. 2017, "Language Modeling with Gated Convolutional Networks"
- one predicate at a time: He et al. 2017, "Deep Semantic Role Labeling: What Works and What's Next"
- word vectors: Pennington et al. 2014, "GloVe"
"""
from dataclasses import dataclass

import torch
from torch import nn

from batches import Batch, Windows

ARGUMENT_LABELS = ("none", "source", "cue", "content")
DISTANCE_BUCKETS = 32
SENTENCE_BUCKETS = 7
SENTENCE_LABELS = 4
"""Three roles as news-gold has them, which exclude each other; and whether PolNeAR finds any attribution in it."""


@dataclass(frozen=True)
class Sizes:
    word: int = 100
    suffix: int = 24
    pos: int = 12
    shape: int = 8
    quote: int = 8
    place: int = 8
    width: int = 128
    sentence: int = 96
    decoder: int = 64
    dilations: tuple[int, ...] = (1, 2, 4, 8, 4, 2)
    decoder_dilations: tuple[int, ...] = (1, 3)


class GatedConvolution(nn.Module):
    """x + (a * sigmoid(b)) of a convolution of three rows, a dilation apart, over the normalised x."""

    def __init__(self, width: int, dilation: int, dropout: float):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.mix = nn.Linear(3 * width, 2 * width)
        self.dilation = dilation
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, alive: torch.Tensor) -> torch.Tensor:
        h = self.norm(x) * alive
        d = self.dilation
        empty = h.new_zeros(d, h.shape[1])
        around = torch.cat([torch.cat([empty, h[:-d]]), h, torch.cat([h[d:], empty])], dim=1)
        a, b = self.mix(around).chunk(2, dim=1)
        return x + self.dropout(a * torch.sigmoid(b)) * alive


class SentenceView(nn.Module):
    """Each sentence as the largest of its tokens' values, read beside its neighbours, given back to its tokens."""

    def __init__(self, width: int, sentence: int, dropout: float):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.read = nn.Linear(width, sentence)
        self.around = nn.ModuleList([nn.Linear(3 * sentence, 2 * sentence) for _ in range(2)])
        self.give = nn.Linear(sentence, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        h = torch.relu(self.read(self.norm(x))) * batch.alive
        sentences = h.new_zeros(len(batch.sentence_stretch), h.shape[1])
        index = batch.sentence.unsqueeze(1).expand_as(h)
        s = sentences.scatter_reduce(0, index, h, "amax", include_self=True)
        known = (batch.sentence_stretch >= 0).float().unsqueeze(1)
        same = (batch.sentence_stretch[1:] == batch.sentence_stretch[:-1]).float().unsqueeze(1)
        empty = s.new_zeros(1, s.shape[1])
        for mix in self.around:
            before = torch.cat([empty, s[:-1] * same])
            after = torch.cat([s[1:] * same, empty])
            a, b = mix(torch.cat([before, s, after], dim=1)).chunk(2, dim=1)
            s = (s + self.dropout(a * torch.sigmoid(b))) * known
        return x + self.give(s)[batch.sentence] * batch.alive, s


class Network(nn.Module):
    def __init__(self, sizes: Sizes, vectors: torch.Tensor, counts: dict[str, int], dropout: float = 0.25):
        super().__init__()
        self.sizes = sizes
        self.register_buffer("glove", vectors)
        self.word = nn.Embedding(vectors.shape[0], sizes.word)
        nn.init.zeros_(self.word.weight)
        self.suffix = nn.Embedding(counts["suffix"], sizes.suffix)
        self.pos = nn.Embedding(counts["pos"], sizes.pos)
        self.shape = nn.Embedding(counts["shape"], sizes.shape)
        self.quote = nn.Embedding(counts["quote"], sizes.quote)
        self.place = nn.Embedding(counts["place"], sizes.place)
        total = sizes.word + sizes.suffix + sizes.pos + sizes.shape + sizes.quote + sizes.place
        self.enter = nn.Linear(total, sizes.width)
        half = len(sizes.dilations) // 2
        block = [GatedConvolution(sizes.width, d, dropout) for d in sizes.dilations]
        self.lower, self.upper = nn.ModuleList(block[:half]), nn.ModuleList(block[half:])
        self.sentences = SentenceView(sizes.width, sizes.sentence, dropout)
        self.leave = nn.LayerNorm(sizes.width)
        self.anchor = nn.Linear(sizes.width, 1)
        self.tags = nn.Linear(sizes.width, 3)
        self.sentence_role = nn.Linear(sizes.sentence + sizes.width, SENTENCE_LABELS)
        self.decoder_token = nn.Linear(sizes.width, sizes.decoder)
        self.decoder_anchor = nn.Linear(sizes.width, sizes.decoder)
        self.pair_token = nn.Linear(sizes.width, sizes.decoder)
        self.pair_anchor = nn.Linear(sizes.width, sizes.decoder)
        self.decoder_distance = nn.Embedding(DISTANCE_BUCKETS, sizes.decoder)
        self.decoder_sentence = nn.Embedding(SENTENCE_BUCKETS, sizes.decoder)
        self.decoder = nn.ModuleList(
            [GatedConvolution(sizes.decoder, d, dropout) for d in sizes.decoder_dilations]
        )
        self.decoder_leave = nn.LayerNorm(sizes.decoder)
        self.arguments = nn.Linear(sizes.decoder, len(ARGUMENT_LABELS))
        self.dropout = nn.Dropout(dropout)
        self.word_dropout = 0.08

    def encode(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """(a row a token, a row a sentence)."""
        c = batch.columns
        word = c["word"]
        if self.training:
            unseen = torch.rand(word.shape) < self.word_dropout
            word = torch.where(unseen & (word > 1), torch.ones_like(word), word)
        parts = [
            self.glove[word] + self.word(word),
            self.suffix(c["suffix"]),
            self.pos(c["pos"]),
            self.shape(c["shape"]),
            self.quote(c["quote"]),
            self.place(c["place"]),
        ]
        x = self.enter(self.dropout(torch.cat(parts, dim=1))) * batch.alive
        for layer in self.lower:
            x = layer(x, batch.alive)
        x, s = self.sentences(x, batch)
        for layer in self.upper:
            x = layer(x, batch.alive)
        return self.leave(x) * batch.alive, s

    def roles_of_sentences(self, x: torch.Tensor, s: torch.Tensor, batch: Batch) -> torch.Tensor:
        index = batch.sentence.unsqueeze(1).expand_as(x)
        low = torch.full((s.shape[0], x.shape[1]), -9.0)
        pooled = low.scatter_reduce(0, index, x, "amax", include_self=True)
        return self.sentence_role(self.dropout(torch.cat([s, pooled], dim=1)))

    def decode(self, x: torch.Tensor, windows: Windows) -> torch.Tensor:
        """Logits of ARGUMENT_LABELS for every entry of every window.

        An entry is the sum of what its token is, what the cue word is, how the two go together (a product, as in the
        biaffine parser of Dozat and Manning 2017), and how far apart they stand.
        """
        x = self.dropout(x)
        token, anchor = self.decoder_token(x), self.decoder_anchor(x)
        pair_token, pair_anchor = self.pair_token(x), self.pair_anchor(x)
        z = (
            token[windows.rows]
            + anchor[windows.anchor]
            + pair_token[windows.rows] * pair_anchor[windows.anchor]
            + self.decoder_distance(bucket_distance(windows.distance))
            + self.decoder_sentence(windows.sentences.clamp(-3, 3) + 3)
        ) * windows.alive
        for layer in self.decoder:
            z = layer(z, windows.alive)
        return self.arguments(self.decoder_leave(z))


def bucket_distance(distance: torch.Tensor) -> torch.Tensor:
    """Signed and roughly logarithmic: exact up to 6, then ever wider; DISTANCE_BUCKETS numbers."""
    size = distance.abs()
    far = 6 + (torch.log2(size.clamp(min=6).float() / 6) * 2).long()
    bucket = torch.where(size <= 6, size, far).clamp(max=15)
    return torch.where(distance < 0, 31 - bucket, bucket)
