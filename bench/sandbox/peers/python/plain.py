"""Ten assertions without a test runner."""

from agree import CASES, assert_agrees
from submission import backprop

for case in CASES:
    assert_agrees(backprop, case)
