"""Moves the words' rows to what they mean in sentences: python in_context.py MODEL SENTENCES BASE OUT

MODEL is the model's folder, SENTENCES what sentences.ts writes, BASE what distil.py writes; OUT becomes the JSON that the
engine reads.

The model reads whole sentences; a word's target is the mean of its pieces in the last layer, centred. Rows begin as in
BASE, turned by one matrix for all; each may move a little. They are learned so that the cosine of any two words' rows is
that of their targets in the mean of their sentences; cosines of words that are alike count more.
"""

import base64
import json
import sys
from pathlib import Path

import numpy as np
import torch

from minilm import LAYERS, WIDTH, MiniLM

STEPS = 2500
RATE = 2e-3
WORDS_PER_STEP = 700
OTHERS_PER_STEP = 120
"""One step in three is on these, the others on the sentences of a cluster: what they tell apart are words of one theme."""
LIKE_COUNTS_MORE = 8
KEEP_NEAR_BASE = 0.008


def unit(rows: torch.Tensor) -> torch.Tensor:
    return rows / (rows.norm(dim=1, keepdim=True) + 1e-6)


def targets(model: MiniLM, sentences: list[dict]) -> list[np.ndarray]:
    """Of each sentence the states of its words after the last layer."""
    found = []
    for start in range(0, len(sentences), 500):
        some = sentences[start : start + 500]
        offsets = [encoding.offsets[1:-1] for encoding in model.tokenizer.encode_batch([sentence["text"] for sentence in some])]
        for sentence, states, pieces in zip(some, model.layers([sentence["text"] for sentence in some]), offsets):
            rows = np.zeros((len(sentence["words"]), WIDTH), np.float16)
            for row, (begin, end, _) in enumerate(sentence["words"]):
                rows[row] = states[LAYERS][[k for k, (a, b) in enumerate(pieces) if a < end and b > begin]].mean(0)
            found.append(rows)
    return found


class Lesson:
    """Words by their numbers, and what each meant."""

    def __init__(self, sentences: list[dict], states: list[np.ndarray]) -> None:
        self.numbers = np.array([number for sentence in sentences for _, _, number in sentence["words"]])
        self.targets = np.concatenate(states).astype(np.float32)


class Table(torch.nn.Module):
    def __init__(self, base: torch.Tensor) -> None:
        super().__init__()
        self.base = base
        self.moved = torch.nn.Parameter(torch.zeros_like(base))
        self.turn = torch.nn.Parameter(torch.eye(base.shape[1]))

    def forward(self, numbers: torch.Tensor) -> torch.Tensor:
        return unit((self.base[numbers] + self.moved[numbers]) @ self.turn)


def learn(table: Table, clusters: list[Lesson], others, choose: np.random.Generator) -> None:
    mean = np.concatenate([lesson.targets for lesson in clusters]).mean(0)
    adam = torch.optim.Adam(table.parameters(), lr=RATE)
    for step in range(STEPS):
        adam.param_groups[0]["lr"] = RATE * min(1, (STEPS - step) / (0.6 * STEPS))
        lesson = others() if step % 3 == 2 else clusters[choose.integers(len(clusters))]
        some = np.sort(choose.choice(len(lesson.numbers), min(WORDS_PER_STEP, len(lesson.numbers)), replace=False))
        numbers = torch.tensor(lesson.numbers[some])
        ours, wanted = table(numbers), unit(torch.tensor(lesson.targets[some] - mean))
        ours, wanted = ours @ ours.T, wanted @ wanted.T
        loss = ((1 + LIKE_COUNTS_MORE * wanted.clamp(min=0)) * (ours - wanted) ** 2).mean()
        loss = loss + KEEP_NEAR_BASE * (table.moved[numbers.unique()] ** 2).sum(1).mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
        if step % 250 == 249:
            print(f"step {step + 1}: loss {loss.item():.5f}", flush=True)


def main(model: str, sentences: str, base: str, out: str) -> None:
    torch.manual_seed(1)
    torch.set_num_threads(1)
    choose = np.random.default_rng(1)
    table_in = json.loads(Path(base).read_text("utf-8"))
    texts = json.loads(Path(sentences).read_text("utf-8"))
    encoder = MiniLM(Path(model))
    clusters = [Lesson(cluster, targets(encoder, cluster)) for cluster in texts["clusters"]]
    others, states = texts["others"], targets(encoder, texts["others"])

    def some_others() -> Lesson:
        drawn = choose.choice(len(others), OTHERS_PER_STEP, replace=False)
        return Lesson([others[i] for i in drawn], [states[i] for i in drawn])

    known = np.frombuffer(base64.b64decode(table_in["vectors"]), np.int8).reshape(-1, table_in["dimensions"])
    table = Table(unit(torch.tensor(known.astype(np.float32))))
    learn(table, clusters, some_others, choose)
    with torch.no_grad():
        rows = table(torch.arange(len(known))).numpy()
    # A row's longest side becomes 127: only directions are compared, so each row may have its own scale.
    int8 = np.round(rows / np.abs(rows).max(1, keepdims=True) * 127).astype(np.int8)
    table_out = {**table_in, "vectors": base64.b64encode(int8.tobytes()).decode()}
    Path(out).write_text(json.dumps(table_out, separators=(",", ":")) + "\n", "utf-8")
    print(f"{len(rows)} vectors of {table_in['dimensions']} dimensions")


main(*sys.argv[1:])
