"""Protection from R's garbage collector, for R objects that Python holds and for those under construction."""

import collections
from collections.abc import Callable

from r_bridge.runtime import r_api


class PreservedList:
    """An R list of the objects that Python holds.

    Unlike R_ReleaseObject(), which searches a linked list, adding and releasing take constant time.
    """

    def __init__(self):
        self.list: int | None = None
        self.length = 0
        self.free: list[int] = []
        # Places that Python has released, on any thread; R's thread clears them at its next call.
        self.dropped: collections.deque[int] = collections.deque()

    def add(self, address) -> int:
        """Preserve an R object that is protected or preserved; return its place in the list."""
        if not self.free:
            self.grow(address)
        place = self.free.pop()
        r_api.api().SET_VECTOR_ELT(self.list, place, address)
        return place

    def grow(self, address):
        """Double the list; `address` is an object that nothing else protects meanwhile."""
        api, old, length = r_api.api(), self.list, max(1024, 2 * self.length)
        api.Rf_protect(address)
        try:
            self.list = api.Rf_allocVector(r_api.VECSXP, length) if old is None else api.Rf_xlengthgets(old, length)
            api.R_PreserveObject(self.list)
        finally:
            api.Rf_unprotect(1)
        if old is not None:
            api.R_ReleaseObject(old)
        self.free.extend(range(length - 1, self.length - 1, -1))
        self.length = length

    def release_dropped(self):
        """Release the objects that Python no longer holds; on R's thread."""
        api = r_api.api()
        while self.dropped:
            try:
                place = self.dropped.popleft()
            except IndexError:
                # Python made a pending call before this step, which called R and released the rest
                return
            api.SET_VECTOR_ELT(self.list, place, api.R_NilValue)
            self.free.append(place)


class GCGuard:
    """Postpones pending calls of other threads, which may run R's garbage collector.

    While `values` is not empty, R objects are under construction that nothing protects yet.
    """

    def __init__(self):
        self.values: list[int | None] = []
        self.postponed: Callable[[], None] | None = None

    def end(self, before):
        """Return to the `before` values that there were, and make up for what was postponed."""
        del self.values[before:]
        if self.postponed and not self.values:
            postponed, self.postponed = self.postponed, None
            postponed()
