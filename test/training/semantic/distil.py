"""Distils the table of word vectors: python distil.py MODEL WORDS OUT

MODEL is the model's folder; WORDS is what vocabulary.ts writes; OUT becomes the JSON that the engine reads.

Each word is encoded alone. Its vector is the mean of its word pieces in the embedding layer (what the word looks like)
beside their mean in the last layer (what it means), each centred over the vocabulary. Words of one key are averaged by
the root of their weight; then principal components as in Model2Vec (Tulkens and van Dongen, 2024), the strong ones
flattened a little, to unit length, to int8.
"""

import base64
import json
import sys
from pathlib import Path

import numpy as np

from minilm import LAYERS, WIDTH, MiniLM

DIMENSIONS = 96
FLATTEN = 0.25


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def encode(model: MiniLM, words: list[str]) -> np.ndarray:
    parts = np.zeros((2, len(words), WIDTH), np.float32)
    for start in range(0, len(words), 2000):
        for row, states in enumerate(model.layers(words[start : start + 2000]), start):
            parts[0, row], parts[1, row] = states[0].mean(0), states[LAYERS].mean(0)
    return np.concatenate([unit(part - part.mean(0)) for part in parts], axis=1)


def by_key(vectors: np.ndarray, keys: list[str], weights: np.ndarray) -> tuple[list[str], np.ndarray]:
    """Keys, commonest first, and the mean vector of each one's words."""
    total: dict[str, float] = {}
    for key, weight in zip(keys, weights):
        total[key] = total.get(key, 0) + weight
    ordered = sorted(total, key=lambda key: (-total[key], key))
    index = {key: i for i, key in enumerate(ordered)}
    rows = np.zeros((len(ordered), vectors.shape[1]), np.float32)
    np.add.at(rows, [index[key] for key in keys], unit(vectors) * np.sqrt(weights)[:, None])
    return ordered, unit(rows)


def reduce(rows: np.ndarray) -> np.ndarray:
    centred = rows - rows.mean(0)
    values, axes = np.linalg.eigh(centred.T @ centred)
    axes, values = axes[:, ::-1][:, :DIMENSIONS], values[::-1][:DIMENSIONS]
    axes = axes * np.sign(axes[np.abs(axes).argmax(0), np.arange(DIMENSIONS)])
    return unit(centred @ axes / values ** (FLATTEN / 2))


def main(model: str, words: str, out: str) -> None:
    lines = [line.split("\t") for line in Path(words).read_text("utf-8").splitlines()]
    names, keys = [line[0] for line in lines], [line[1] for line in lines]
    vectors = encode(MiniLM(Path(model)), names)
    ordered, rows = by_key(vectors, keys, np.array([float(line[2]) for line in lines]))
    rows = reduce(rows)
    # A row's longest side becomes 127: only directions are compared, so each row may have its own scale.
    int8 = np.round(rows / np.abs(rows).max(1, keepdims=True) * 127).astype(np.int8)
    table = {"dimensions": DIMENSIONS, "keys": " ".join(ordered), "vectors": base64.b64encode(int8.tobytes()).decode()}
    Path(out).write_text(json.dumps(table, separators=(",", ":")) + "\n", "utf-8")
    print(f"{len(ordered)} vectors of {DIMENSIONS} dimensions")


main(*sys.argv[1:])
