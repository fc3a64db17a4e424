"""What pykeras3 leaves to the language that it runs in."""
import pytest

import pykeras3 as pk
from pykeras3.core import host


class Recording(host.Host):
    """A host that notes what it is asked."""

    def __init__(self):
        self.prepared, self.waited_for = [], []

    def prepare_tensorflow(self, tensorflow):
        self.prepared.append(tensorflow.__name__)

    def wait_for(self, dataset, call):
        self.waited_for.append(dataset)
        return call()


@pytest.fixture
def recording():
    before, new = host.current(), Recording()
    host.register(new)
    yield new
    host.register(before)


def test_plain_python_calls_at_once():
    assert type(host.current()) is host.Host
    assert host.current().wait_for(None, lambda: 3) == 3


def test_a_host_is_asked_where_tensorflow_goes_through_a_dataset(recording):
    dataset = pk.range_dataset(0, 3)
    assert set(recording.prepared) == {"tensorflow"}
    assert pk.dataset_reduce(dataset, pk.op_array(0, "int64"), lambda state, x: state + x) == 3
    batch = pk.dataset_batch(dataset, 3)
    assert pk.as_tensor(batch).shape == (3,)
    assert recording.waited_for == [dataset, batch]
