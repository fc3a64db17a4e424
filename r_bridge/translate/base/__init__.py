"""The functions of base R and other packages that are translated, by topic; importing this package registers them."""

from r_bridge.translate.base import (
    conditions,
    lists,
    numbers,
    printing,
    python_modules,
    scripts,
    shapes,
    text,
)

__all__ = [
    "conditions",
    "lists",
    "numbers",
    "printing",
    "python_modules",
    "scripts",
    "shapes",
    "text",
]
