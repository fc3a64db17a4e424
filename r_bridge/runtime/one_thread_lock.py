"""The lock that rpy2 takes for each call of R, limited to R's thread."""

import threading


class OneThreadLock:
    """rpy2's lock for R, which only this thread gets: on others R's stack check would end the process."""

    def __init__(self, lock):
        self.lock, self.thread = lock, threading.get_ident()

    def acquire(self, *args):
        """Acquire the lock; raise on any thread other than R's."""
        if threading.get_ident() != self.thread:
            raise RuntimeError(
                f"rpy2 was used on the thread '{threading.current_thread().name}', "
                "but R runs on Python's main thread only."
            )
        return self.lock.acquire(*args)

    def release(self):
        """Release the lock."""
        self.lock.release()

    def __enter__(self):
        self.acquire()

    def __exit__(self, *error):
        self.release()
