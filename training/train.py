"""Trains one network on PolNeAR (who, by which words, what) and news-gold (the role of each sentence).

usage: python3 train.py --work DIR --shared DIR --out FILE [--seed N] [--epochs N] [--width N] [--dilations N,N…] [--threads N]
       [--taught-by FILE]
DIR/work holds what `prepare.sh` made. Reports on `tune`; never reads dev.
"""
import argparse
import math
import pickle
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import scoring
from batches import lay_out, stretches_of, windows_around
from corpus import Document, read_documents, split
from decoding import paragraphs_of, transitions_of
from network import Network, Sizes
from vocabulary import choose_words, number_words, read_glove, vectors_of

COUNTS = {"suffix": 2048, "pos": 19, "shape": 10, "quote": 6, "place": 16}
BATCH_TOKENS = 5_000
AVERAGE = 0.998
TAUGHT = 0.5
"""How much of a target is the teacher's, where there is one."""


def losses(network: Network, stretches, weights: dict[str, float]) -> torch.Tensor:
    batch = lay_out(stretches)
    x, s = network.encode(batch)
    total = x.new_zeros(())
    anchors, bounds, targets, softly = [], [], [], []
    labelled = torch.zeros(batch.alive.shape[0], 1)
    anchor_gold = torch.zeros(batch.alive.shape[0], 1)
    tagged = torch.zeros(batch.alive.shape[0], 1)
    tag_gold = torch.zeros(batch.alive.shape[0], 3)
    role_gold = torch.zeros(s.shape[0], 3)
    paragraph = paragraphs_of(batch)
    for number, (stretch, row) in enumerate(batch.places):
        document, n = stretch.document, stretch.last - stretch.first
        if document.sentence_roles is not None:
            first = np.searchsorted(document.sentence_starts, stretch.first, side="right") - 1
            last = np.searchsorted(document.sentence_starts, stretch.last, side="left")
            at = batch.sentence_first[number]
            role_gold[at : at + last - first] = role_targets(document, first, last)
        shift = row - stretch.first
        soft = document.soft
        taught = {a: (f, p) for a, f, p in soft.get("arguments", []) if stretch.first <= a < stretch.last}
        if document.relations is None:
            if soft:
                labelled[row : row + n] = 1
                anchor_gold[row : row + n, 0] = torch.from_numpy(soft["anchor"][stretch.first : stretch.last].astype(np.float32))
            for anchor, lesson in taught.items():
                anchors.append(anchor + shift)
                bounds.append(tuple(paragraph[anchor + shift]))
                targets.append(None)
                softly.append((lesson[0] + shift, lesson[1]))
            continue
        labelled[row : row + n] = 1
        tagged[row : row + n] = 1
        for relation in document.relations:
            roles_here = [relation.source, relation.cue, relation.content]
            for k, tokens in enumerate(roles_here):
                inside = [t + shift for t in tokens if stretch.first <= t < stretch.last]
                tag_gold[inside, k] = 1
            if not stretch.first <= relation.anchor < stretch.last:
                continue
            anchor = relation.anchor + shift
            anchor_gold[anchor] = 1
            anchors.append(anchor)
            bounds.append(tuple(paragraph[anchor]))
            target = {}
            for k, tokens in enumerate(roles_here, 1):
                target.update({t + shift: k for t in tokens})
            targets.append(target)
            first, lesson = taught.get(relation.anchor, (0, None))
            softly.append((first + shift, lesson))
        if soft:
            lesson = torch.from_numpy(soft["anchor"][stretch.first : stretch.last].astype(np.float32)).unsqueeze(1)
            here = slice(row, row + n)
            anchor_gold[here] = (1 - TAUGHT) * anchor_gold[here] + TAUGHT * lesson
    if labelled.any():
        share = labelled.sum()
        # A cue word is one token in thirty: its loss counts more than its share.
        total = total + weights["anchor"] * (
            F.binary_cross_entropy_with_logits(network.anchor(x), anchor_gold, reduction="none") * labelled
        ).sum() / share
        total = total + weights["tags"] * (
            F.binary_cross_entropy_with_logits(network.tags(x), tag_gold, reduction="none") * tagged
        ).sum() / tagged.sum().clamp(min=1)
    if anchors:
        windows = windows_around(batch, anchors, bounds)
        gold = torch.zeros(len(windows.rows), 4)
        for target, (first, lesson), (at, n, low) in zip(targets, softly, windows.starts, strict=True):
            if target is not None:
                labels = torch.zeros(n, dtype=torch.long)
                for row, k in target.items():
                    if low <= row < low + n:
                        labels[row - low] = k
                gold[at : at + n] = F.one_hot(labels, 4).float()
            if lesson is not None:
                # The teacher saw the same paragraph, but a window may have been cut elsewhere.
                begin, end = max(low, first), min(low + n, first + len(lesson))
                said = torch.from_numpy(lesson[begin - first : end - first].astype(np.float32))
                here = slice(at + begin - low, at + end - low)
                gold[here] = said if target is None else (1 - TAUGHT) * gold[here] + TAUGHT * said
        losses_of_rows = -(gold * torch.log_softmax(network.decode(x, windows), dim=1)).sum(dim=1)
        total = total + weights["arguments"] * losses_of_rows.sum() / gold.sum()
    said = network.roles_of_sentences(x, s, batch)
    if role_gold.any():
        losses_of_rows = -(role_gold * torch.log_softmax(said[:, :3], dim=1)).sum(dim=1)
        total = total + weights["roles"] * losses_of_rows.sum() / role_gold.sum()
    if tagged.any():
        touched = torch.zeros(s.shape[0]).scatter_reduce(0, batch.sentence, tag_gold.amax(dim=1), "amax")
        known = torch.zeros(s.shape[0]).scatter_reduce(0, batch.sentence, tagged.squeeze(1), "amax")
        known[0] = 0
        loss = F.binary_cross_entropy_with_logits(said[:, 3], touched, reduction="none") * known
        total = total + weights["touched"] * loss.sum() / known.sum().clamp(min=1)
    return total


def role_targets(document: Document, first: int, last: int) -> torch.Tensor:
    """Probabilities of the three roles, a row a sentence; a row of zeros where nobody labelled it."""
    gold = torch.from_numpy(document.sentence_roles[first:last])
    targets = F.one_hot(gold.clamp(min=0), 3).float() * (gold >= 0).float().unsqueeze(1)
    if document.soft:
        lesson = torch.from_numpy(document.soft["roles"][first:last].astype(np.float32))
        targets = torch.where((gold >= 0).unsqueeze(1), (1 - TAUGHT) * targets + TAUGHT * lesson, targets)
    return targets


def epoch_batches(documents: list[Document], rng: np.random.Generator):
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


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--decoder", type=int, default=80)
    parser.add_argument("--dilations", default="1,2,4,8,1,2,4,8")
    parser.add_argument("--decoder-dilations", default="1,3")
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--taught-by", type=Path, help="what soft_labels.py wrote")
    parser.add_argument("--limit", type=int, default=0)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    polnear, news = load(args.shared, args.work)
    glove_words, glove = read_glove(args.work)
    words = choose_words(polnear + news, glove_words)
    number_words(polnear + news, words)
    train_p, tune_p = split(polnear)
    train_n, tune_n = split(news)
    apart = {d.text[:200] for d in tune_p + tune_n}
    train = [d for d in train_p + train_n if d.text[:200] not in apart]
    if args.taught_by:
        lessons = pickle.loads(args.taught_by.read_bytes())
        for document in train:
            document.soft = lessons[document.id]
    if args.limit:
        train = train[: args.limit]
    sizes = Sizes(
        width=args.width,
        decoder=args.decoder,
        dilations=tuple(map(int, args.dilations.split(","))),
        decoder_dilations=tuple(map(int, args.decoder_dilations.split(","))),
    )
    network = Network(sizes, torch.from_numpy(vectors_of(words, glove_words, glove)), COUNTS, args.dropout)
    own = sum(p.numel() for n, p in network.named_parameters() if not n.startswith("word."))
    print(f"{len(words)} words, {own} weights beside them, {len(train)} documents, tune {len(tune_p)} + {len(tune_n)}", flush=True)
    weights = {"anchor": 12.0, "tags": 1.0, "arguments": 1.5, "roles": 0.6, "touched": 0.25}
    groups = [
        {"params": [p for n, p in network.named_parameters() if n.startswith("word.")], "weight_decay": 0.0, "lr": args.rate / 2},
        {"params": [p for n, p in network.named_parameters() if not n.startswith("word.")], "weight_decay": 0.02},
    ]
    optimiser = torch.optim.AdamW(groups, lr=args.rate, betas=(0.9, 0.98))
    per_epoch = sum(1 for _ in epoch_batches(train, np.random.default_rng(0)))
    steps = per_epoch * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min(1, (i + 1) / 200) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * min(1, i / steps))))
    )
    average = Average(network)
    transitions = transitions_of(train_p)
    for epoch in range(args.epochs):
        network.train()
        began, sum_loss, n = time.time(), 0.0, 0
        for stretches in epoch_batches(train, rng):
            loss = losses(network, stretches, weights)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            average.follow(network)
            sum_loss += float(loss.detach())
            n += 1
        line = f"epoch {epoch + 1} loss {sum_loss / n:.4f} {time.time() - began:.0f}s"
        if epoch % 2 == 1 or epoch == args.epochs - 1:
            live = {k: v.clone() for k, v in network.state_dict().items()}
            network.load_state_dict(average.shadow)
            line += " " + scoring.summary(network, tune_p, tune_n, transitions, args.shared)
            torch.save({"sizes": asdict(sizes), "state": network.state_dict(), "words": words, "transitions": transitions}, args.out)
            network.load_state_dict(live)
        print(line, flush=True)


def load(shared: Path, work: Path):
    polnear = read_documents("polnear", shared / "data/polnear/train.jsonl", work / "polnear-train.tokens.jsonl")
    news = read_documents("news-gold", shared / "data/news-gold/train.jsonl", work / "news-gold-train.tokens.jsonl")
    return polnear, news


if __name__ == "__main__":
    main()
