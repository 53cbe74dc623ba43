"""Which words have a row of their own, and the vectors they start from."""
from collections import Counter
from pathlib import Path

import numpy as np

PADDING, UNKNOWN = 0, 1
COMMON_IN_GLOVE = 9_000
SEEN_AT_LEAST = 3


def choose_words(documents, glove_words: list[str]) -> list[str]:
    """The words that the corpora use, and the commonest of GloVe that they do not, in GloVe's order."""
    counts = Counter(word for document in documents for word in document.words)
    common = {word for word in glove_words[:COMMON_IN_GLOVE] if "\n" not in word}
    known = set(glove_words)
    seen = {word for word, n in counts.items() if n >= SEEN_AT_LEAST and word in known}
    also = sorted(word for word, n in counts.items() if n >= 20 and word not in known)
    return [word for word in glove_words if word in common or word in seen] + also


def vectors_of(words: list[str], glove_words: list[str], glove: np.ndarray) -> np.ndarray:
    """GloVe's rows for the words, unit variance; two rows of zeros (padding, unknown) before them."""
    index = {word: i for i, word in enumerate(glove_words)}
    rows = np.zeros((len(words) + 2, glove.shape[1]), dtype=np.float32)
    for i, word in enumerate(words):
        if word in index:
            rows[i + 2] = glove[index[word]]
    return rows / glove.std()


def number_words(documents, words: list[str]) -> None:
    index = {word: i + 2 for i, word in enumerate(words)}
    for document in documents:
        document.columns["word"] = np.array([index.get(word, UNKNOWN) for word in document.words], dtype=np.int64)


def read_glove(folder: Path) -> tuple[list[str], np.ndarray]:
    return (folder / "glove.words").read_text(encoding="utf8").split("\n"), np.load(folder / "glove.npy")
