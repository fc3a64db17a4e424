"""A client of basedpyright's language server, which asks what an editor asks."""

import contextlib
import json
import subprocess
import sys
from pathlib import Path

SERVER = Path(sys.executable).with_name("basedpyright-langserver")


class LanguageServer:
    """A running server for the files of a folder.

    Args:
        folder: Path of the folder.
        process: The process of the server.
    """

    def __init__(self, folder, process):
        self.process, self.requests = process, 0
        folders = [{"uri": folder.as_uri(), "name": folder.name}]
        self.request("initialize", {"processId": None, "workspaceFolders": folders, "capabilities": {}})
        self.notify("initialized", {})

    def send(self, message):
        """Send a message, with the header that says how long it is."""
        text = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(text) + text)
        self.process.stdin.flush()

    def read(self) -> dict:
        """Return the next message of the server."""
        length = 0
        while line := self.process.stdout.readline().strip():
            name, value = line.decode().split(": ")
            length = int(value) if name == "Content-Length" else length
        return json.loads(self.process.stdout.read(length))

    def notify(self, method, params):
        """Tell the server something that it does not answer."""
        self.send({"method": method, "params": params})

    def request(self, method, params):
        """Return the result of a request."""
        self.requests += 1
        self.send({"id": self.requests, "method": method, "params": params})
        while True:
            message = self.answered()
            if "method" not in message and message["id"] == self.requests:
                return message["result"]

    def open(self, file):
        """Open a file, as an editor does, and wait until the server has analyzed it."""
        document = {"uri": file.as_uri(), "languageId": "python", "version": 1, "text": file.read_text()}
        self.notify("textDocument/didOpen", {"textDocument": document})
        while not self.is_analyzed(file, self.answered()):
            pass

    def is_analyzed(self, file, message) -> bool:
        """Return True for the message with what the server has found in a file."""
        published = message.get("method") == "textDocument/publishDiagnostics"
        return published and message["params"]["uri"] == file.as_uri()

    def answered(self) -> dict:
        """Return the next message of the server; decline what it requests."""
        message = self.read()
        if "method" in message and "id" in message:
            self.send({"id": message["id"], "result": None})
        return message

    def ask(self, what, file, line, column):
        """Return what the server knows of a place, counted from 0: its "definition" or "hover"."""
        place = {"textDocument": {"uri": file.as_uri()}, "position": {"line": line, "character": column}}
        return self.request(f"textDocument/{what}", place)


@contextlib.contextmanager
def language_server(folder):
    """Yield a server for the files of a folder."""
    command = [str(SERVER), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        try:
            yield LanguageServer(folder, process)
        finally:
            process.kill()
