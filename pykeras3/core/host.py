"""What pykeras3 leaves to the language that it runs in.

A bridge to another language registers its own `Host`; without one, the answers of plain Python hold.
"""


class Host:
    """The answers of plain Python, which a bridge to another language overrides."""

    def prepare_tensorflow(self, tensorflow):
        """Prepare TensorFlow, once it is loaded, for datasets that call functions of the host language."""

    def wait_for(self, dataset, call):
        """Return `call()`, an operation of TensorFlow that blocks while it goes through `dataset`."""
        return call()


class Registry:
    """The host in use."""

    def __init__(self):
        self.host = Host()


_registry = Registry()


def current() -> Host:
    """Return the host in use."""
    return _registry.host


def register(host: Host):
    """Make `host` the one in use."""
    _registry.host = host
