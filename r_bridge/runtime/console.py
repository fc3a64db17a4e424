"""R's console in a Python host: output goes to Python's streams, input comes from Python's input()."""

import sys

from r_bridge.runtime import interrupts, scripts

MENU_ASKS = """
is_menu <- function(frame) identical(sys.function(frame), utils::menu)
as.character(any(vapply(seq_len(sys.nframe()), is_menu, NA)))
"""


@interrupts.loses_exceptions
def write(stream, text):
    """Write what R prints to a stream of Python's."""
    # While reticulate redirects Python's output to R, R's own goes to the stream behind that.
    stream = getattr(stream, "target", stream) if type(stream).__module__ == "rpytools.output" else stream
    stream.write(text)
    # A notebook's stream flushes itself; flushing it here would send a message for each word.
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
        # "", as R's own readline() returns at the end of its input; menu() would ask again forever
        return "0" if scripts.evaluate_text(f"local({{ {MENU_ASKS} }})") == "TRUE" else ""
    except Exception as error:
        # Such as that of a notebook that takes no input
        interrupts.end_r_code(error)
        return ""
