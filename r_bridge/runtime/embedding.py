"""R inside this Python process: how it starts, how it ends, and what a fork must not do."""
import atexit
import contextlib
import os
import sys
import threading

from r_bridge import requirements
from r_bridge.runtime import interrupts, r_api
from r_bridge.runtime.errors import IN_A_CHILD, RForkError

# reticulate would otherwise look for another Python, or ask the network about packages
RETICULATE = {"RETICULATE_PYTHON": sys.executable, "RETICULATE_CHECK_REQUIRED_PACKAGES": "false",
              "RETICULATE_USE_MANAGED_VENV": "no", "UV_OFFLINE": "1"}
LARGEST_STACK = 2 ** 26

started_in = None


def r_is_host() -> bool:
    """Whether this process is R's, and Python a guest in it."""
    facts = dict(pair.split("=", 1) for pair in os.environ.get("R_SESSION_INITIALIZED", "").split(":") if "=" in pair)
    return facts.get("PID") == str(os.getpid())


def start():
    """Start R on this thread, Python's main thread."""
    global started_in
    if r_is_host():
        raise RuntimeError("RSession() starts R inside Python, but here Python runs inside R already: "
                           "use R itself, its objects come to Python through reticulate.")
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError("RSession() has to be called first on Python's main thread: that thread becomes R's.")
    requirements.check_before_start()
    os.environ.update(RETICULATE)
    import rpy2.rinterface as rinterface
    from rpy2.rinterface_lib import callbacks, embedded, openrlib
    already = embedded.isready()
    # 0 leaves R's own check of its C stack on: runaway recursion is then an error of R and no crash
    rinterface.initr(_c_stack_limit=0)
    if already:
        restore_stack_check(openrlib)
    for end_of_rpy2 in (rinterface.endr, embedded.endr):
        atexit.unregister(end_of_rpy2)
    atexit.register(end)
    os.register_at_fork(after_in_child=forbid)
    openrlib.rlock = OnlyThisThread(openrlib.rlock)
    # rpy2's handler of R's idle time would swallow a Ctrl-C
    openrlib.rlib.ptr_R_ProcessEvents = openrlib.ffi.NULL
    callbacks.consolewrite_print = lambda text: write(sys.stdout, text)
    callbacks.consolewrite_warnerror = lambda text: write(sys.stderr, text)
    callbacks.consoleread = ask
    callbacks.cleanup = quit_process
    started_in = os.getpid()


def restore_stack_check(openrlib):
    """Put R's check of its C stack back on, which rpy2.robjects switches off."""
    import resource
    limit = resource.getrlimit(resource.RLIMIT_STACK)[0]
    if limit != resource.RLIM_INFINITY:
        openrlib.rlib.R_CStackLimit = openrlib.ffi.cast("uintptr_t", int(0.9 * min(limit, LARGEST_STACK)))


def write(stream, text):
    # where reticulate gives R what Python prints, what R prints goes past that
    stream = getattr(stream, "target", stream) if type(stream).__module__ == "rpytools.output" else stream
    stream.write(text)
    # a notebook's stream sends by itself what it has; else each word would be a message
    if text.endswith("\n") or not type(stream).__module__.startswith("ipykernel"):
        stream.flush()


def ask(prompt):
    try:
        return input(prompt)
    except KeyboardInterrupt:
        interrupts.raise_later()
        return ""


class OnlyThisThread:
    """rpy2's lock for R, which no other thread gets: R's stack check would end the process there."""

    def __init__(self, lock):
        self.lock, self.thread = lock, threading.get_ident()

    def acquire(self, *args):
        if threading.get_ident() != self.thread:
            raise RuntimeError(f"rpy2 was used on the thread '{threading.current_thread().name}', "
                               "but R runs on Python's main thread only.")
        return self.lock.acquire(*args)

    def release(self):
        self.lock.release()

    def __enter__(self):
        self.acquire()

    def __exit__(self, *error):
        self.release()


ending = False
# what R's q(runLast = FALSE) leaves out
with_last = True


def end():
    """R's end: .Last, the finalizers and the temporary folder, with Python's lock held throughout.

    Reticulate's exit finalizer from 1.43 on takes the lock and keeps it: it has to be this thread's already.
    """
    global ending
    if started_in != os.getpid() or ending:
        return
    ending = True
    from r_bridge.runtime import calls, threads
    api = r_api.api()
    with contextlib.ExitStack() as steps:
        # the last one comes first, and each comes whatever the others raise
        steps.callback(ended)
        steps.callback(api.R_CleanTempDir)
        steps.callback(api.R_RunExitFinalizers)
        steps.callback(threads.close)
        if calls.door is not None:
            steps.callback(calls.call_bridge, "stop_reticulate")
            if with_last:
                steps.callback(calls.call_bridge, "run_last")


def ended():
    global started_in
    from rpy2.rinterface_lib import embedded
    started_in = None
    embedded.rpy2_embeddedR_isinitialized = embedded.RPY_R_Status.ENDED.value


quitting = False


def quit_process(save, status, run_last):
    """R's q(): Python's exit functions run and its output is written before the process ends with R's status."""
    global quitting, with_last
    with_last = bool(run_last)
    try:
        # an exit function may be what called q()
        end() if quitting else run_exit_functions()
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    finally:
        os._exit(status)


def run_exit_functions():
    global quitting
    quitting = True
    atexit._run_exitfuncs()


forked = False


def forbid():
    """In a child of fork(): R belongs to the parent."""
    global forked
    forked = True


def check_process():
    """Raise where R can't be called: in a forked child, or after its end."""
    if forked:
        raise RForkError(IN_A_CHILD)
    if started_in is None:
        raise RuntimeError("R has ended with the process that is about to end.")
