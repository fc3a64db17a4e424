"""Python objects on their way to R, which requests each by a key."""

import itertools


class PendingObjects:
    """Objects being passed to R, by the keys with which R requests them."""

    def __init__(self):
        self.objects, self.keys = {}, itertools.cycle(range(1, 2**31 - 1))

    def add(self, value) -> int:
        """Store an object and return its key."""
        key = next(self.keys)
        self.objects[key] = value
        return key

    def pop(self, key):
        """Pop the object stored under a key; R/bridge.R calls it."""
        return self.objects.pop(key, None)
