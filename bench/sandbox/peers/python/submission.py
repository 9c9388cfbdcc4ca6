"""Backpropagation for one sample, as a student would hand it in."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def backprop(net, x, y):
    activations = [np.array(x)]
    for W, b in zip(net["weights"], net["biases"]):
        activations.append(sigmoid(np.array(W) @ activations[-1] + np.array(b)))
    nabla_w, nabla_b = [], []
    slope = activations[-1] - np.array(y)
    for l in reversed(range(len(net["weights"]))):
        a = activations[l + 1]
        delta = slope * a * (1 - a)
        nabla_b.insert(0, delta)
        nabla_w.insert(0, np.outer(delta, activations[l]))
        slope = np.array(net["weights"][l]).T @ delta
    return {"nablaW": nabla_w, "nablaB": nabla_b}
