"""R meets Python: one process in which both work on the same live Keras objects."""
from r_bridge.runtime.errors import RError, RForkError, RThreadError
from r_bridge.runtime.functions import RFunction
from r_bridge.runtime.handles import RObject
from r_bridge.session import RSession

__all__ = ["RError", "RForkError", "RFunction", "RObject", "RSession", "RThreadError"]


def load_ipython_extension(shell):
    """`%load_ext r_bridge`: cells of R in notebooks, by `%%R`, and lines by `%R`."""
    from r_bridge import notebook
    notebook.load(shell)
