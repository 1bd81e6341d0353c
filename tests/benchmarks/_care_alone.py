"""Keeps numpy to one thread in each process: the processes are many, the matrices small."""

import os

for _each in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_each, "1")
