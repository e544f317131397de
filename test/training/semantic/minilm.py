"""The forward pass of all-MiniLM-L6-v2 (a BERT of 6 layers, 384 wide) in numpy, so that no deep-learning framework is needed."""

from pathlib import Path

import numpy as np
from safetensors.numpy import load_file
from scipy.special import erf
from tokenizers import Tokenizer

LAYERS, HEADS, WIDTH = 6, 12, 384
TOKENS_PER_BATCH = 2048


class MiniLM:
    def __init__(self, folder: Path) -> None:
        self.weights = {name: value for name, value in load_file(folder / "model.safetensors").items() if value.dtype == np.float32}
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()

    def layers(self, texts: list[str]) -> list[np.ndarray]:
        """For each text the states of its word pieces after each layer: (7, pieces, 384); [CLS] and [SEP] are left off."""
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(texts)), key=lambda i: len(ids[i]))
        states: dict[int, np.ndarray] = {}
        while order:
            batch = order[: max(1, TOKENS_PER_BATCH // len(ids[order[0]]))]
            order = order[len(batch) :]
            longest = max(len(ids[i]) for i in batch)
            padded = np.zeros((len(batch), longest), int)
            present = np.zeros((len(batch), longest), np.float32)
            for row, i in enumerate(batch):
                padded[row, : len(ids[i])] = ids[i]
                present[row, : len(ids[i])] = 1
            hidden = self._forward(padded, present)
            for row, i in enumerate(batch):
                states[i] = hidden[:, row, 1 : len(ids[i]) - 1]
        return [states[i] for i in range(len(texts))]

    def _forward(self, ids: np.ndarray, present: np.ndarray) -> np.ndarray:
        count, length = ids.shape
        table = "embeddings.{}_embeddings.weight".format
        state = self.weights[table("word")][ids] + self.weights[table("position")][:length] + self.weights[table("token_type")][0]
        state = self._norm(state, "embeddings.LayerNorm")
        states = [state]
        hide_padding = ((1 - present) * np.float32(-1e9))[:, None, None, :]
        for layer in range(LAYERS):
            at = f"encoder.layer.{layer}."
            query, key, value = (
                self._linear(state, f"{at}attention.self.{part}").reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3)
                for part in ("query", "key", "value")
            )
            scores = query @ key.transpose(0, 1, 3, 2) * np.float32((WIDTH // HEADS) ** -0.5) + hide_padding
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            scores /= scores.sum(-1, keepdims=True)
            context = (scores @ value).transpose(0, 2, 1, 3).reshape(count, length, WIDTH)
            state = self._norm(state + self._linear(context, at + "attention.output.dense"), at + "attention.output.LayerNorm")
            inner = self._linear(state, at + "intermediate.dense")
            inner = inner * np.float32(0.5) * (1 + erf(inner * np.float32(2**-0.5)))
            state = self._norm(state + self._linear(inner, at + "output.dense"), at + "output.LayerNorm")
            states.append(state)
        return np.stack(states)

    def _linear(self, x: np.ndarray, name: str) -> np.ndarray:
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def _norm(self, x: np.ndarray, name: str) -> np.ndarray:
        centred = x - x.mean(-1, keepdims=True)
        scale = np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return centred / scale * self.weights[name + ".weight"] + self.weights[name + ".bias"]
