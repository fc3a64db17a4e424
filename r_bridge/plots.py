"""R's plots: in a notebook below the cell that drew them, elsewhere where R puts them, in Rplots.pdf."""
import sys

from r_bridge.runtime.state import runtime


def notebook():
    """Return the IPython shell of a notebook's kernel; None in scripts and terminals."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    return shell if hasattr(shell, "kernel") else None


def show_below_cells():
    """Show what each cell of a notebook draws, once it has run; outside of notebooks do nothing."""
    shell = notebook()
    if shell is not None and runtime.caller.call_bridge("draw_inline"):
        shell.events.register("post_execute", show)


def show():
    """Show the pages drawn since the last time; pages of a cell on another thread wait for the next on R's."""
    from IPython.display import Image, display
    if runtime.is_on_r_thread():
        for page in runtime.caller.call_bridge("finished_pages"):
            display(Image(page))
