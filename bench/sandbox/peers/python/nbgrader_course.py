"""Makes an nbgrader course of one assignment, with the student's notebook handed in. The instructor's test cells hold the ten cases."""

import shutil
import subprocess
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

from agree import CASES


def cell(source, **nbgrader):
    marks = {"schema_version": 3, "cell_type": "code", "grade": False, "solution": False, "task": False, "locked": True}
    return new_code_cell(source, metadata={"nbgrader": {**marks, **nbgrader}})


def notebook(answer):
    tests = [cell(f"assert_agrees(backprop, CASES[{n}])", grade_id=f"case-{n}", grade=True, points=1) for n in range(len(CASES))]
    cells = [cell(answer, grade_id="answer", solution=True, locked=False), cell(Path("agree.py").read_text(), grade_id="agree"), *tests]
    return new_notebook(cells=cells, metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}})


def write(folder, answer):
    folder.mkdir(parents=True)
    nbformat.write(notebook(answer), folder / "backprop.ipynb")
    shutil.copy("cases.json", folder)


course = Path("course")
shutil.rmtree(course, ignore_errors=True)
submission = Path("submission.py").read_text()
write(course / "source/bench", f"### BEGIN SOLUTION\n{submission}### END SOLUTION\n")
write(course / "submitted/ada/bench", submission)
(course / "nbgrader_config.py").write_text('get_config().CourseDirectory.course_id = "bench"\n')
subprocess.run(["nbgrader", "generate_assignment", "bench", "--quiet"], cwd=course, check=True)
