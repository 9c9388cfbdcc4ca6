"""Lets a warm Python process grade: a line with a folder comes in, `accepted` or `rejected` goes out."""

import os
import sys


def serve(grade):
    replies = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # Whatever else is printed, by libraries or their children, must not look like a reply.
    for line in sys.stdin:
        os.chdir(line.strip())
        print("accepted" if grade() else "rejected", file=replies, flush=True)
