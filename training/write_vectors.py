"""Writes what the network says of a short text of our own, for the tests to hold the extension's arithmetic to.

usage: python3 write_vectors.py MODEL_FOLDER NAME TOKENS.jsonl TEXTS.jsonl OUT.json
TOKENS are the features of TEXTS, see `export-tokens.ts`. The numbers are read back from the shipped files, so that they
are those of the rounded weights.
"""
import json
import sys
from pathlib import Path

import numpy as np
import torch

from corpus import read_documents
from decoding import read
from batches import lay_out, stretches_of
from network import Network, Sizes
from train import COUNTS
from vocabulary import number_words

LEAST_CUE = 0.2


def read_model(folder: Path, name: str) -> tuple[Network, dict]:
    """The shipped weights, as floats again."""
    manifest = json.loads((folder / f"{name}.json").read_text(encoding="utf8"))
    numbers = (folder / f"{name}.bin").read_bytes()
    state = {}
    for tensor in manifest["tensors"]:
        kind = np.int8 if tensor["dtype"] == "int8" else np.dtype("<f2")
        size = int(np.prod(tensor["shape"]))
        values = np.frombuffer(numbers, kind, size, tensor["offset"]).astype(np.float32).reshape(tensor["shape"])
        if kind is np.int8:
            scale = np.array(tensor["scale"], dtype=np.float32)
            values = values * (scale[:, None] if scale.ndim else scale)
        state[tensor["name"]] = torch.from_numpy(values)
    network = Network(Sizes(), torch.zeros_like(state["word.weight"]), COUNTS)
    missing = network.load_state_dict(state, strict=False).missing_keys
    assert all(key == "glove" or key.startswith("tags.") for key in missing), missing
    network.eval()
    return network, manifest


@torch.no_grad()
def main() -> None:
    folder, name, tokens, texts, out = Path(sys.argv[1]), sys.argv[2], *map(Path, sys.argv[3:6])
    network, manifest = read_model(folder, name)
    documents = read_documents("own", texts, tokens)
    number_words(documents, manifest["vocabulary"].split("\n"))
    vectors = []
    for document in documents:
        (stretch,) = stretches_of(document, None)
        batch = lay_out([stretch])
        x, s = network.encode(batch)
        row = batch.places[0][1]
        here = slice(row, row + len(document.words))
        roles = network.roles_of_sentences(x, s, batch)[1:]
        cues = read(network, [document], LEAST_CUE)[document.id]
        vectors.append(
            {
                "text": document.text,
                "tokens": len(document.words),
                "cueProbabilities": rounded(torch.sigmoid(network.anchor(x))[here, 0]),
                "roles": [rounded(row) for row in torch.softmax(roles[:, :3], dim=1)],
                "touched": rounded(torch.sigmoid(roles[:, 3])),
                "cues": [
                    {"cue": cue["anchor"], "first": cue["first"], "labels": [rounded(np.exp(r)) for r in cue["scores"]]}
                    for cue in cues
                ],
            }
        )
    out.write_text(json.dumps({"vectors": vectors}, ensure_ascii=False) + "\n", encoding="utf8")


def rounded(values) -> list[float]:
    return [round(float(value), 5) for value in values]


if __name__ == "__main__":
    main()
