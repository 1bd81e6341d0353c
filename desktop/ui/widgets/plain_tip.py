"""Tool tips of what somebody typed: shown letter by letter, never taken for HTML."""

from html import escape


def plain_tip(text: str) -> str:
    """Return a tool tip that shows this text as it is: Qt would lay out what looks like HTML."""
    if "<" not in text and "&lt;" not in text:
        return text
    lines = escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"
