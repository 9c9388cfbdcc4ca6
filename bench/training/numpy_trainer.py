"""Trains [784, 30, 10] with the cross-entropy as our reference does, and says how many samples it gets through in a second.

usage: python numpy_trainer.py <images.f64> <labels.u8> <count> <epochs>; prints JSON
"""
import json
import sys
import time

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def load():
    count = int(sys.argv[3])
    x = np.fromfile(sys.argv[1], dtype=np.float64).reshape(count, 784)
    y = np.fromfile(sys.argv[2], dtype=np.uint8)
    return x, np.eye(10)[y]


def start(rng):
    sizes = [784, 30, 10]
    return [[rng.standard_normal((o, i)) / np.sqrt(i), rng.standard_normal(o)] for i, o in zip(sizes, sizes[1:])]


def per_sample(layers, x, t, eta, m):
    """As in the book's network2.py: one sample at a time, gradients added up."""
    for at in range(0, len(x), m):
        sums = [[np.zeros_like(w), np.zeros_like(b)] for w, b in layers]
        for a0, target in zip(x[at:at + m], t[at:at + m]):
            a = [a0]
            for w, b in layers:
                a.append(sigmoid(w @ a[-1] + b))
            delta = a[-1] - target
            for l in reversed(range(len(layers))):
                sums[l][0] += np.outer(delta, a[l])
                sums[l][1] += delta
                if l:
                    delta = (layers[l][0].T @ delta) * a[l] * (1 - a[l])
        for layer, (gw, gb) in zip(layers, sums):
            layer[0] -= eta / m * gw
            layer[1] -= eta / m * gb


def batched(layers, x, t, eta, m):
    """A mini-batch at once, one row a sample."""
    for at in range(0, len(x), m):
        a = [x[at:at + m]]
        for w, b in layers:
            a.append(sigmoid(a[-1] @ w.T + b))
        delta = a[-1] - t[at:at + m]
        for l in reversed(range(len(layers))):
            gw, gb = delta.T @ a[l], delta.sum(0)
            if l:
                delta = (delta @ layers[l][0]) * a[l] * (1 - a[l])
            layers[l][0] -= eta / m * gw
            layers[l][1] -= eta / m * gb


def timed(train, x, t, epochs):
    rng = np.random.default_rng(1)
    layers = start(rng)
    train(layers, x[:500], t[:500], 0.5, 10)
    began = time.perf_counter()
    for _ in range(epochs):
        order = rng.permutation(len(x))
        train(layers, x[order], t[order], 0.5, 10)
    return epochs * len(x) / (time.perf_counter() - began)


x, t = load()
epochs = int(sys.argv[4])
print(json.dumps({"numpy": np.__version__, "perSample": timed(per_sample, x, t, epochs), "batched": timed(batched, x, t, epochs)}))
