"""
The ten cases as Otter's exception-based tests: https://otter-grader.readthedocs.io/en/stable/test_files/python_format.html
Says again what agree.py says, because Otter takes no second Python file beside a submission that is a script.
"""

import json

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

with open("cases.json") as file:
    CASES = json.load(file)

name = "backprop"
points = len(CASES)


def as_test(case):
    @test_case(name=case["name"], points=1)
    def check(env):
        result = env["backprop"](*case["args"])
        for field in ("nablaW", "nablaB"):
            for got, want in zip(result[field], case["expected"][field], strict=True):
                np.testing.assert_allclose(got, want, rtol=1e-9, atol=1e-9)

    return check


# Otter takes the test cases that it finds among the module's variables.
globals().update({f"case_{number}": as_test(case) for number, case in enumerate(CASES)})
