"""Writes a trained network as the two files that the extension reads: a manifest (JSON) and its numbers (binary).

usage: python3 export_model.py CHECKPOINT.pt OUT_FOLDER NAME
Large matrices become eight-bit numbers with one scale a row (the word table: one scale), the rest half floats. Calibrations and cut-offs stand for nothing yet:
`scripts/fit-model.ts` fits them.
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import torch

from decoding import SOURCE_BONUS

FORMAT = 1
SMALL = 4096
"""Tensors of fewer numbers are kept as half floats: they cost nothing, and errors in them are felt everywhere."""
UNFITTED = {"claim": {"attributed": 1}, "relation": {"cue": 1}, "assertion": {"words": 1}}
KINDS = ("attributed", "relation", "statistic", "cause", "comparison", "prediction", "judgement", "vague", "general")
EVEN = {"decide": 0.5, "show": 0.5}
NOT_SHIPPED = ("glove", "tags.")


def tensors_of(state: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """The tensors to ship: the word table is GloVe and what training added to it."""
    out = {"word.weight": (state["glove"] + state["word.weight"]).numpy()}
    for name, value in state.items():
        if name != "word.weight" and not name.startswith(NOT_SHIPPED):
            out[name] = value.numpy()
    return out


def quantise(values: np.ndarray, by_row: bool) -> tuple[np.ndarray, np.ndarray]:
    """Eight-bit numbers and their scale: of each row, or one for all (clipped at five deviations)."""
    largest = np.abs(values).max(axis=1) if by_row else np.array([min(np.abs(values).max(), 5 * values.std())])
    scale = np.maximum(largest, 1e-8) / 127
    whole = np.clip(np.round(values / (scale[:, None] if by_row else scale)), -127, 127)
    return whole.astype(np.int8), scale


def write(checkpoint: dict, folder: Path, name: str) -> None:
    table, parts, offset = [], [], 0
    for tensor, values in tensors_of(checkpoint["state"]).items():
        entry = {"name": tensor, "shape": list(values.shape), "offset": offset}
        if values.ndim == 2 and values.size > SMALL:
            whole, scale = quantise(values, by_row=tensor != "word.weight")
            entry["dtype"] = "int8"
            entry["scale"] = [float(f"{s:.6g}") for s in scale] if len(scale) > 1 else float(f"{scale[0]:.6g}")
            data = whole.tobytes()
        else:
            entry["dtype"] = "f16"
            data = values.astype("<f2").tobytes()
        data += b"\0" * (-len(data) % 4)
        table.append(entry)
        parts.append(data)
        offset += len(data)
    numbers = b"".join(parts)
    vocabulary = "\n".join(checkpoint["words"])
    manifest = {
        "format": FORMAT,
        "name": name,
        "configuration": {
            "dilations": checkpoint["sizes"]["dilations"],
            "decoderDilations": checkpoint["sizes"]["decoder_dilations"],
            "transitions": [[round(float(v), 4) for v in row] for row in checkpoint["transitions"]],
            "sourceBonus": SOURCE_BONUS,
            "calibrations": UNFITTED,
        },
        "vocabulary": vocabulary,
        "vocabularyHash": hashlib.sha256(vocabulary.encode()).hexdigest(),
        "tensors": table,
        "bytes": len(numbers),
        "sha256": hashlib.sha256(numbers).hexdigest(),
        "thresholds": {kind: EVEN for kind in KINDS},
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.bin").write_bytes(numbers)
    (folder / f"{name}.json").write_text(json.dumps(manifest, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf8")
    print(f"{name}: {len(numbers)} bytes of numbers, {len(vocabulary.encode())} of words")


if __name__ == "__main__":
    write(torch.load(sys.argv[1], map_location="cpu"), Path(sys.argv[2]), sys.argv[3])
