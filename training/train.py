"""Trains the network on PolNeAR (who, by which words, what) and news-gold (the role of each sentence).

usage: python3 train.py --work DIR --shared DIR --out FILE [--seed N] [--epochs N] [--fold K] [--limit N]
DIR of `--work` holds what `run.sh` prepared. Chooses on `tune`; never reads dev. The weights are kept as a moving average
over the steps, and written after every second pass.
"""
import argparse
import math
import time
from dataclasses import asdict
from pathlib import Path
from typing import Iterator

import numpy as np
import torch
import torch.nn.functional as F

import scoring
from batches import Stretch, lay_out, stretches_of
from corpus import FOLDS, Document, read_documents, split, without_fold
from decoding import transitions_of
from network import Network, Sizes
from targets import targets_of
from vocabulary import choose_words, number_words, read_glove, vectors_of

COUNTS = {"suffix": 2048, "pos": 19, "shape": 10, "quote": 6, "place": 16}
"""How many numbers each column of features has, see token-features.ts."""
BATCH_TOKENS = 5_000
RATE, WARM_UP, LEAST_RATE = 2e-3, 200, 0.03
AVERAGE = 0.998
WEIGHTS = {"anchor": 12.0, "tags": 1.0, "arguments": 1.5, "roles": 0.25, "touched": 0.25}
"""A cue word is one token in thirty: its loss counts more than its share."""


def loss_of(network: Network, stretches: list[Stretch]) -> torch.Tensor:
    batch = lay_out(stretches)
    targets = targets_of(batch)
    x, s = network.encode(batch)
    said = network.roles_of_sentences(x, s, batch)
    total = x.new_zeros(())
    if targets.tagged.any():
        share = targets.tagged.sum()
        for name, logits, gold in (
            ("anchor", network.anchor(x), targets.anchor),
            ("tags", network.tags(x), targets.tags),
        ):
            errors = F.binary_cross_entropy_with_logits(logits, gold, reduction="none") * targets.tagged
            total = total + WEIGHTS[name] * errors.sum() / share
        total = total + WEIGHTS["touched"] * loss_of_touched(said[:, 3], targets, batch)
    if targets.windows is not None:
        logits = network.decode(x, targets.windows)
        total = total + WEIGHTS["arguments"] * F.cross_entropy(logits, targets.arguments, ignore_index=-1)
    if (targets.sentence_role >= 0).any():
        total = total + WEIGHTS["roles"] * F.cross_entropy(said[:, :3], targets.sentence_role, ignore_index=-1)
    return total


def loss_of_touched(logits: torch.Tensor, targets, batch) -> torch.Tensor:
    """Whether any relation touches a sentence; those of documents without relations do not count."""
    zeros = torch.zeros(len(logits))
    touched = zeros.scatter_reduce(0, batch.sentence, targets.tags.amax(dim=1), "amax")
    known = zeros.scatter_reduce(0, batch.sentence, targets.tagged.squeeze(1), "amax")
    known[0] = 0
    errors = F.binary_cross_entropy_with_logits(logits, touched, reduction="none") * known
    return errors.sum() / known.sum().clamp(min=1)


def batches_of(documents: list[Document], rng: np.random.Generator) -> Iterator[list[Stretch]]:
    stretches = [s for d in documents for s in stretches_of(d, rng)]
    rng.shuffle(stretches)
    batch, size = [], 0
    for stretch in stretches:
        batch.append(stretch)
        size += stretch.last - stretch.first
        if size >= BATCH_TOKENS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class Average:
    """An exponential moving average of the weights (Polyak and Juditsky 1992): steadier than the last step."""

    def __init__(self, network: Network):
        self.shadow = {k: v.detach().clone() for k, v in network.state_dict().items()}
        self.steps = 0

    def follow(self, network: Network) -> None:
        self.steps += 1
        keep = min(AVERAGE, (1 + self.steps) / (10 + self.steps))
        for k, v in network.state_dict().items():
            if v.dtype.is_floating_point and k != "glove":
                self.shadow[k].mul_(keep).add_(v.detach(), alpha=1 - keep)


def optimiser_of(network: Network, steps: int):
    words = [p for n, p in network.named_parameters() if n.startswith("word.")]
    others = [p for n, p in network.named_parameters() if not n.startswith("word.")]
    optimiser = torch.optim.AdamW(
        [{"params": words, "weight_decay": 0.0, "lr": RATE / 2}, {"params": others, "weight_decay": 0.02}],
        lr=RATE,
        betas=(0.9, 0.98),
    )

    def rate_at(step: int) -> float:
        cosine = 0.5 * (1 + math.cos(math.pi * min(1, step / steps)))
        return min(1, (step + 1) / WARM_UP) * (LEAST_RATE + (1 - LEAST_RATE) * cosine)

    return optimiser, torch.optim.lr_scheduler.LambdaLR(optimiser, rate_at)


def load(shared: Path, work: Path) -> tuple[list[Document], list[Document]]:
    """(PolNeAR, news-gold), the training part of each."""
    return tuple(
        read_documents(corpus, shared / f"data/{corpus}/train.jsonl", work / f"{corpus}-train.tokens.jsonl")
        for corpus in ("polnear", "news-gold")
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--fold", type=int, choices=range(FOLDS), help="leave out this third of news-gold")
    parser.add_argument("--limit", type=int, default=None, help="documents to train on, for a trial")
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    polnear, news = load(args.shared, args.work)
    glove_words, glove = read_glove(args.work)
    words = choose_words(polnear + news, glove_words)
    number_words(polnear + news, words)
    (train_polnear, tune_polnear), (train_news, tune_news) = split(polnear), split(news)
    # A text that both corpora hold must not be trained on as one and chosen on as the other.
    apart = {d.text[:200] for d in tune_polnear + tune_news}
    train = [d for d in train_polnear + train_news if d.text[:200] not in apart]
    if args.fold is not None:
        train = without_fold(train, args.fold, train_news)
    train = train[: args.limit]
    network = Network(Sizes(), torch.from_numpy(vectors_of(words, glove_words, glove)), COUNTS)
    print(f"{len(words)} words, {len(train)} documents, tune {len(tune_polnear)} + {len(tune_news)}", flush=True)
    steps = args.epochs * sum(1 for _ in batches_of(train, np.random.default_rng(0)))
    optimiser, schedule = optimiser_of(network, steps)
    average = Average(network)
    transitions = transitions_of(train_polnear)
    for epoch in range(1, args.epochs + 1):
        network.train()
        began, losses = time.time(), []
        for stretches in batches_of(train, rng):
            loss = loss_of(network, stretches)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            average.follow(network)
            losses.append(float(loss.detach()))
        print(f"epoch {epoch} loss {np.mean(losses):.4f} {time.time() - began:.0f}s", flush=True)
        if epoch % 2 == 0 or epoch == args.epochs:
            live = {k: v.clone() for k, v in network.state_dict().items()}
            network.load_state_dict(average.shadow)
            print(scoring.summary(network, tune_polnear, tune_news, transitions, args.shared), flush=True)
            state = {"sizes": asdict(network.sizes), "state": average.shadow, "words": words, "transitions": transitions}
            torch.save(state, args.out)
            network.load_state_dict(live)


if __name__ == "__main__":
    main()
