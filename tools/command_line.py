"""What the commands of tools/ share: their start, and Keras without TensorFlow's notices."""

import contextlib
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from types import ModuleType

from pykeras3.core.keras_loader import load_keras

# What TensorFlow writes to standard error as it is loaded, whatever `TF_CPP_MIN_LOG_LEVEL` says
NOTICE = re.compile(rb"WARNING: All log messages before absl::|[IW]\d{4} ")


def run(main: Callable[[list[str]], int | None]) -> None:
    """Run a command, and exit with its status; also if what reads its output stops before the end, as `head` does."""
    try:
        status = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes the output at exit, too
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    sys.exit(status)


def load_keras_quietly() -> ModuleType:
    """Return Keras, loaded without TensorFlow's notices about the machine."""
    with without_notices():
        return load_keras()


@contextlib.contextmanager
def without_notices() -> Iterator[None]:
    """Write what comes to standard error at the end, without TensorFlow's notices."""
    sys.stderr.flush()
    stderr = os.dup(2)
    with tempfile.TemporaryFile() as written:
        os.dup2(written.fileno(), 2)
        try:
            yield
        finally:
            sys.stderr.flush()
            os.dup2(stderr, 2)
            os.close(stderr)
            written.seek(0)
            os.write(2, b"".join(line for line in written if not NOTICE.match(line)))
