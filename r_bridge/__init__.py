"""R meets Python: one process in which both work on the same live Keras objects."""
from r_bridge.errors import RError, RForkError, RThreadError
from r_bridge.session import RSession

__all__ = ["RError", "RForkError", "RSession", "RThreadError"]
