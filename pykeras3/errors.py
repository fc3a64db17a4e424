"""The error for a value that an argument can't take, and how messages show a value."""
from typing import Any


class Unfit(Exception):
    """A value that an argument can't take: what was expected, and what came; perhaps a hint at what was meant."""

    def __init__(self, expected: str, received: Any, hint: str = ""):
        super().__init__(expected, received, hint)
        self.expected, self.received, self.hint = expected, received, hint

    def message(self, function: str, argument: str) -> str:
        return f"{function}(): `{argument}` must be {self.expected}.{self.hint} Received: {shown(self.received)}"


def shown(value: Any, limit: int = 80) -> str:
    """The value as an error message shows it, on one line and not too long."""
    text = " ".join(repr(value).split())
    return text if len(text) <= limit else text[:limit] + "..."
