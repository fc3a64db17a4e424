"""Feeds of data: a worker thread fetches elements; R's thread waits for them and makes the R calls that they need."""

import contextlib
import functools
import queue
import sys
import threading
import time
import traceback
import weakref
from typing import Any

from r_bridge.runtime import interrupts, safe_points
from r_bridge.runtime.frames import callers, is_user_code, package_of
from r_bridge.runtime.state import runtime
from r_bridge.runtime.threads import serve_until

# Marks the end of the elements
END = object()
# Number of elements that are fetched before they are needed
PREFETCH = 2


class Feed:
    """The elements of an iterable, fetched on a worker thread, one pass after the other.

    Args:
        open_source: Function that returns an iterator over the elements, called on the worker thread for each pass.
        owner: Object that owns the feed, which stops when that is deleted.
        prefetch: Number of elements to fetch before they are needed.
    """

    def __init__(self, open_source, owner, prefetch=PREFETCH):
        self.open_source, self.prefetch = open_source, prefetch
        self.current_pass = PassOverData(open_source, prefetch)
        # the worker must not outlive the loop that it fetches data for
        weakref.finalize(owner, self.restart)
        runtime.feeds.add(self)

    def restart(self):
        """Discard the rest of the current pass, so that the next element is the first of a new one."""
        current, self.current_pass = self.current_pass, PassOverData(self.open_source, self.prefetch)
        current.stop()

    def wait_for(self, count):
        """Serve R calls, on R's thread, until the next `count` elements, or all remaining ones, are fetched."""
        self.current_pass.wait_for(count)

    def reader(self):
        """Return a function that yields the elements of the current pass, on any thread."""
        return self.current_pass.read

    def elements(self):
        """Yield the elements of the pass that is current when the first is needed, on any thread."""
        return self.current_pass.read()


class PassOverData:
    """One pass over an iterable on a worker thread, which starts when R's thread first waits for it."""

    def __init__(self, open_source, prefetch):
        self.elements: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.open_source, self.prefetch = open_source, prefetch
        self.fetched = self.wanted = 0
        self.error, self.started, self.ended, self.stopped = None, False, False, False

    def fetch(self):
        """Fetch all elements, on the worker thread; store an error for R's thread to raise."""
        try:
            self.fetch_from(self.open_source())
        except BaseException as error:
            # Free TensorFlow's iterator, held by frames of libraries, on this thread: its threads may call R. The
            # user's frames stay for debuggers.
            clear_library_frames(error.__traceback__)
            self.error = error
        finally:
            self.elements.put(END)
            with runtime.waiting.changed:
                self.ended = True
                runtime.waiting.changed.notify_all()

    def fetch_from(self, iterator):
        """Fetch elements, at most `prefetch` more than are wanted, until the end or `stop()`."""
        for element in iterator:
            self.elements.put(element)
            with runtime.waiting.changed:
                self.fetched += 1
                runtime.waiting.changed.notify_all()
                runtime.waiting.changed.wait_for(lambda: self.stopped or self.fetched < self.wanted + self.prefetch)
            if self.stopped:
                return

    def wait_for(self, count):
        """Serve R calls, on R's thread, until `count` more elements are fetched; raise the worker's error."""
        if not self.started:
            self.started = True
            threading.Thread(target=self.fetch, name="fetching data", daemon=True).start()
        with runtime.waiting.changed:
            self.wanted += count
            runtime.waiting.changed.notify_all()
        serve_until(lambda: self.ended or self.fetched >= self.wanted)
        if self.error is not None and self.fetched < self.wanted:
            raise r_error_of(self.error)

    def read(self):
        """Yield the elements, on any thread, until the end or `stop()`."""
        while (element := self.elements.get()) is not END:
            yield element
        # for a later call
        self.elements.put(END)

    def stop(self):
        """Stop fetching, but serve the pending calls, for which their threads would otherwise wait forever.

        Within the call of a thread, which may be the one to stop, R's thread serves the others once it has returned.
        """
        with runtime.waiting.changed:
            self.stopped = True
            runtime.waiting.changed.notify_all()
        self.elements.put(END)
        if not self.started or runtime.waiting.depth:
            return
        # The garbage collector may have dropped the iterator anywhere.
        if runtime.is_on_r_thread() and safe_points.is_outside_locks(caller_of_finalizer()):
            try:
                serve_until(lambda: self.ended)
            except KeyboardInterrupt:
                # Python ignores exceptions raised in a finalizer
                interrupts.raise_later()


def clear_library_frames(trace):
    """Drop the local variables of the frames of a traceback, but for those of the user's code."""
    for frame, _ in traceback.walk_tb(trace):
        if package_of(frame) == "r_bridge" or not is_user_code(frame):
            # of a frame that still runs
            with contextlib.suppress(RuntimeError):
                frame.clear()


def caller_of_finalizer():
    """Return the frame of the code that dropped an object, called below its finalizer."""
    return next((frame for frame in callers(sys._getframe()) if package_of(frame) not in ("r_bridge", "weakref")), None)


def r_error_of(error):
    """Return the R error behind an error of TensorFlow, which only has its message, or the error itself."""
    text = str(error)
    failures = reversed(runtime.waiting.failures)
    found = next((failure for failure in failures if str(failure) and str(failure) in text), None)
    # the message of an R error may have the word too
    rest = text if found is None else text.replace(str(found), "")
    if isinstance(error, KeyboardInterrupt) or "KeyboardInterrupt" in rest:
        interrupts.forget()
        return KeyboardInterrupt()
    return error if found is None else found


class FeedIterator:
    """An iterator on R's thread over a feed of the elements of an iterable."""

    def __init__(self, iterable, prefetch=PREFETCH):
        self.feed = Feed(functools.partial(iter, iterable), self, prefetch)

    def __iter__(self):
        return self

    def __next__(self):
        self.feed.wait_for(1)
        return next(self.feed.elements())

    def get_next(self, name=None):
        """Return the next element as TensorFlow's own iterators do, whose end is an error."""
        element = next(self, END)
        if element is END:
            raise sys.modules["tensorflow"].errors.OutOfRangeError(None, None, "End of sequence")
        return element


def stop_all():
    """Stop all threads that fetch data."""
    for feed in list(runtime.feeds):
        feed.restart()
    # a TensorFlow thread that got its last element may still be in Python
    time.sleep(0.02 if runtime.feeds else 0)
