"""R's console in a Python host: output goes to Python's streams, input comes from Python's input()."""

import sys
import threading

from r_bridge.runtime import interrupts, scripts

MENU_ASKS = """
is_menu <- function(frame) identical(sys.function(frame), utils::menu)
as.character(any(vapply(seq_len(sys.nframe()), is_menu, NA)))
"""


@interrupts.loses_exceptions
def write(stream, text):
    """Write what R prints to a stream of Python's."""
    # Where reticulate gives R what Python prints, what R prints goes past that.
    stream = getattr(stream, "target", stream) if type(stream).__module__ == "rpytools.output" else stream
    stream.write(text)
    # A notebook's stream sends by itself what it has; else each word would be a message.
    if text.endswith("\n") or not type(stream).__module__.startswith("ipykernel"):
        stream.flush()


def write_output(text):
    """Write what R prints to standard output."""
    write(sys.stdout, text)


def write_error(text):
    """Write messages and warnings of R to standard error."""
    write(sys.stderr, text)


@interrupts.waits
def ask(prompt):
    """Return a line of input for R."""
    try:
        return input(prompt)
    except KeyboardInterrupt:
        interrupts.raise_later()
        return ""
    except EOFError:
        # As R's own readline() at the end of its input; its menu() would ask again, without end
        return "0" if scripts.text(f"local({{ {MENU_ASKS} }})") == "TRUE" else ""
    except Exception as error:
        # Such as that of a notebook that takes no input
        interrupts.end_r_code(error)
        return ""


class OneThreadLock:
    """rpy2's lock for R, which only this thread gets: on others R's stack check would end the process."""

    def __init__(self, lock):
        self.lock, self.thread = lock, threading.get_ident()

    def acquire(self, *args):
        """Acquire the lock; raise on any thread other than R's."""
        if threading.get_ident() != self.thread:
            raise RuntimeError(
                f"rpy2 was used on the thread '{threading.current_thread().name}', "
                "but R runs on Python's main thread only."
            )
        return self.lock.acquire(*args)

    def release(self):
        """Release the lock."""
        self.lock.release()

    def __enter__(self):
        self.acquire()

    def __exit__(self, *error):
        self.release()
