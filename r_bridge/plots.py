"""R's plots: displayed below the cell in a notebook; elsewhere R writes them to Rplots.pdf."""

import sys

from r_bridge.runtime.state import runtime


def notebook_shell():
    """Return the IPython shell of a notebook's kernel, or None in scripts and terminals."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    return shell if hasattr(shell, "kernel") else None


def show_below_cells():
    """Display the plots of each cell of a notebook when it has run."""
    shell = notebook_shell()
    if shell is not None and runtime.caller.call_bridge("draw_inline"):
        shell.events.register("post_execute", display_pages)


def display_pages():
    """Display the pages drawn since the last call; on threads other than R's, leave them for the next call."""
    from IPython.display import Image, display

    if runtime.is_on_r_thread():
        for page in runtime.caller.call_bridge("finished_pages"):
            display(Image(page))
