"""The one way out of the program: a link opens on a click, after showing where it really leads, to web or mail only."""

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from argmap.picture.characters import visible_text
from argmap.ui.plain import ask

_WEB = ("http", "https")
_LONGEST = 2000
_UNFIT = re.compile(r"[\s\\\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]")
"""What no address has: some programs drop these characters and so end up elsewhere than it looked."""


class Destination(NamedTuple):
    """Where a link leads."""

    url: QUrl
    """What is opened: without a name to log in with, and of a mail only the receiver and the subject."""
    host: str
    """The real site in ASCII (`xn--…` for a name with other letters), or the address that a mail goes to."""
    remarks: tuple[str, ...]
    """Sentences on what about the link could deceive."""

    @property
    def address(self) -> str:
        """The whole address in ASCII."""
        return self.url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def destination(address: str) -> Destination | None:
    """Return where a link leads; None when it leads anywhere but to a web page or a mailbox, or cannot be read."""
    address = address.strip()
    if not address or len(address) > _LONGEST or _UNFIT.search(address):
        return None
    url = QUrl(address)
    if not url.isValid():
        return None
    if url.scheme() == "mailto":
        return _mail(url)
    return _web(url) if url.scheme() in _WEB else None


def open_link(address: str, parent: QWidget | None = None) -> bool:
    """Show where a link leads and open it if the person wants to; return whether it was opened."""
    found = destination(address)
    if found is None:
        refused = _tr("This is no link to a web page or a mailbox, so it is not opened.")
        ask(parent, refused, QMessageBox.StandardButton.Close, details=shortened(address))
        return False
    question = _tr("Open {host} outside Argmap?").format(host=found.host)
    details = "\n\n".join((shortened(found.address), *found.remarks))
    buttons = QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel
    if ask(parent, question, buttons, details=details) != QMessageBox.StandardButton.Open:
        return False
    return QDesktopServices.openUrl(found.url)


def open_file(path: Path) -> bool:
    """Open a file or folder that the person has just made with the program for it; return whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def link_hint(address: str) -> str:
    """Return what a tool tip says of a link: its real host and its whole address."""
    found = destination(address)
    if found is None:
        return _tr("No link to a web page or a mailbox; it does not open.")
    return f"{found.host}\n{shortened(found.address)}"


def shortened(address: str, most: int = 300) -> str:
    """Return an address as it can be shown: nothing in it acts unseen, and the end of a long one is left out."""
    shown = visible_text(address)
    return shown if len(shown) <= most else f"{shown[:most]}…"


def _web(url: QUrl) -> Destination | None:
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    if not host:
        return None
    remarks = []
    if url.userInfo():
        url.setAuthority(url.authority(QUrl.ComponentFormattingOption.FullyEncoded).rpartition("@")[2])
        remarks.append(_tr("What stands before the @ is not the site; it is left out."))
    if any(part.startswith("xn--") for part in host.split(".")):
        letters = visible_text(url.host(QUrl.ComponentFormattingOption.FullyDecoded))
        remarks.append(_tr("Its letters can look like others: it is written {letters}.").format(letters=letters))
    if url.scheme() == "http":
        remarks.append(_tr("The connection is not encrypted."))
    port = f":{url.port()}" if url.port() != -1 else ""
    return Destination(url, host + port, tuple(remarks))


def _mail(url: QUrl) -> Destination | None:
    """Return a mail to one or more receivers; what could attach a file or write the text for the person is dropped."""
    receivers = url.path(QUrl.ComponentFormattingOption.FullyDecoded)
    if not receivers or "@" not in receivers or _UNFIT.search(receivers):
        return None
    subject = QUrlQuery(url.query()).queryItemValue("subject", QUrl.ComponentFormattingOption.FullyDecoded)
    mail = QUrl(f"mailto:{url.path(QUrl.ComponentFormattingOption.FullyEncoded)}")
    if subject and subject.isprintable():
        query = QUrlQuery()
        query.addQueryItem("subject", subject)
        mail.setQuery(query)
    return Destination(mail, receivers, ())


def _tr(words: str) -> str:
    return QCoreApplication.translate("Links", words)
