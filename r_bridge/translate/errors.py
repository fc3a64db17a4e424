"""The error for R code that has no translation."""

from r_bridge.translate.syntax import Location


class TranslationError(Exception):
    """R code that can't be translated: the file, the line, the R text and the reason.

    Attributes:
        reason: What stands in the way, as a sentence.
        location: Where the R code stands.
        file: Name of the script, or None.
    """

    def __init__(self, reason: str, location: Location, file: str | None = None):
        self.reason, self.location, self.file = reason, location, file
        super().__init__(reason, location, file)

    def __str__(self):
        first, *rest = self.location.text.strip().splitlines() or [""]
        text = first + (" ..." if rest else "")
        return f"{self.file or 'R code'}, line {self.location.line}: {self.reason}\n    {text}"
