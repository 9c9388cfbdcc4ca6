"""Otter-Grader's documented way to grade without a container and without a new Python: otter.api.grade_submission."""

from otter.api import grade_submission

from serve import serve


def grade():
    results = grade_submission("submission.py", "autograder.zip", quiet=True)
    return results.total == results.possible


serve(grade)
