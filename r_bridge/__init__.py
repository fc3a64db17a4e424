"""R and Python in one process, sharing live objects by reference."""

from r_bridge.runtime.errors import RError, RForkError, RThreadError
from r_bridge.runtime.functions import RFunction
from r_bridge.runtime.handles import RObject
from r_bridge.session import RSession

__all__ = ["RError", "RForkError", "RFunction", "RObject", "RSession", "RThreadError"]


def load_ipython_extension(shell):
    """Register the magics `%%R` (cells) and `%R` (lines) of R code for `%load_ext r_bridge`."""
    from r_bridge import notebook

    notebook.load(shell)
