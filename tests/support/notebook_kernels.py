"""Run cells in a Jupyter kernel, which is a child process."""

import contextlib
import os
import sys

from jupyter_client.manager import KernelManager

from tests.support.subprocesses import COMMON, ROOT, TIME_LIMIT

BEGUN = "begun"


class Kernel:
    """A kernel and its client."""

    def __init__(self, manager, client):
        self.manager, self.client = manager, client

    def wait_until_ready(self):
        self.client.wait_for_ready(timeout=TIME_LIMIT)

    def run(self, code, on_message=lambda message: None):
        """Run a cell and return its reply and messages; call `on_message` for each message as it arrives."""
        messages = []

        def keep(message):
            messages.append(message)
            on_message(message)

        # stop_on_error would let the kernel abort a cell that is sent right after
        reply = self.client.execute_interactive(code, timeout=TIME_LIMIT, stop_on_error=False, output_hook=keep)
        return reply["content"], messages

    def interrupt(self, code):
        """Run a cell, interrupt it when it prints BEGUN, and return its reply."""

        def look(message):
            if BEGUN in stream_text([message]):
                self.manager.interrupt_kernel()

        return self.run(code, look)[0]

    def restart(self):
        """Restart the kernel and return the exit status of its previous process."""
        process = self.manager.provisioner.process
        self.manager.restart_kernel()
        self.wait_until_ready()
        return process.poll()


def stream_text(messages, stream="stdout") -> str:
    """Return the text of messages on a stream."""
    return "".join(
        message["content"]["text"]
        for message in messages
        if message["msg_type"] == "stream" and message["content"]["name"] == stream
    )


@contextlib.contextmanager
def started_kernel(**environment):
    """Start a kernel, wait until it is ready, and shut it down at the end."""
    manager = KernelManager()
    # wait for its end instead of killing it
    manager.shutdown_wait_time = TIME_LIMIT
    manager.kernel_spec.argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    manager.start_kernel(cwd=ROOT, env={**os.environ, **COMMON, **environment})
    client = manager.client()
    client.start_channels()
    try:
        kernel = Kernel(manager, client)
        kernel.wait_until_ready()
        yield kernel
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
