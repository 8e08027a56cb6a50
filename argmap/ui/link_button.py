"""A button that opens a link, after the question where it leads; there only where there is an address."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from argmap.export.citation import doi_address
from argmap.ui.links import link_hint, open_link
from argmap.ui.plain import tooltip


class LinkButton(QPushButton):
    """Opens one address on a click."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._address = ""
        self.clicked.connect(lambda: open_link(self._address, self.window()))
        self.show_address("")

    def show_address(self, address: str) -> None:
        """Lead to another address; without one there is no button."""
        self._address = address
        self.setToolTip(tooltip(link_hint(address) if address else ""))
        self.setVisible(bool(address))


def address_of(csl: Mapping[str, Any]) -> str:
    """Return where a source (CSL-JSON) can be read: its URL, the resolver of its DOI, or the empty text."""
    return str(csl.get("URL") or "").strip() or doi_address(str(csl.get("DOI") or ""))
