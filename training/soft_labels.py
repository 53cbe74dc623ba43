"""What a trained teacher says of the training documents, for a smaller network to learn from beside the gold labels:
Hinton et al. 2015, "Distilling the Knowledge in a Neural Network". Documents of news-gold, whose spans nobody labelled, get
the teacher's.

usage: python3 soft_labels.py TEACHER.pt OUT.pkl --work DIR --shared DIR
"""
import argparse
import pickle
from pathlib import Path

import numpy as np
import torch

from batches import lay_out, stretches_of, windows_around
from corpus import Document
from decoding import paragraphs_of
from network import Network, Sizes
from train import COUNTS, load
from vocabulary import number_words

LEAST_CUE = 0.3
"""Where nobody labelled cues, those that the teacher finds at least this likely."""


@torch.no_grad()
def ask(network: Network, document: Document) -> dict:
    """{anchor: probability a token, roles: probabilities a sentence, arguments: [(anchor, first token, probabilities)]}."""
    cues = np.zeros(len(document.words), dtype=np.float16)
    roles, arguments = [], []
    gold = None if document.relations is None else {relation.anchor for relation in document.relations}
    for stretch in stretches_of(document, None):
        batch = lay_out([stretch])
        x, s = network.encode(batch)
        row = batch.places[0][1]
        probability = torch.sigmoid(network.anchor(x)).squeeze(1)[row : row + stretch.last - stretch.first].numpy()
        cues[stretch.first : stretch.last] = probability
        roles.append(torch.softmax(network.roles_of_sentences(x, s, batch)[:, :3], dim=1)[1:].numpy().astype(np.float16))
        wanted = (
            np.flatnonzero(probability >= LEAST_CUE) + stretch.first
            if gold is None
            else [t for t in range(stretch.first, stretch.last) if t in gold]
        )
        if len(wanted) == 0:
            continue
        shift = row - stretch.first
        bounds = paragraphs_of(batch)
        anchors = [int(t) + shift for t in wanted]
        windows = windows_around(batch, anchors, [tuple(bounds[a]) for a in anchors])
        labels = torch.softmax(network.decode(x, windows), dim=1).numpy().astype(np.float16)
        for token, (at, n, low) in zip(wanted, windows.starts, strict=True):
            arguments.append((int(token), low - shift, labels[at : at + n]))
    return {"anchor": cues, "roles": np.concatenate(roles), "arguments": arguments}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("teacher", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--shared", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    checkpoint = torch.load(args.teacher)
    documents = [d for corpus in load(args.shared, args.work) for d in corpus]
    number_words(documents, checkpoint["words"])
    network = Network(Sizes(**checkpoint["sizes"]), torch.zeros(len(checkpoint["words"]) + 2, 100), COUNTS)
    network.load_state_dict(checkpoint["state"])
    network.eval()
    with args.out.open("wb") as file:
        pickle.dump({document.id: ask(network, document) for document in documents}, file)


if __name__ == "__main__":
    main()
