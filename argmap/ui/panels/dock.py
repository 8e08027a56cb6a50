"""A panel that can be hidden, moved and remembered, with a slim title in the look of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QHBoxLayout, QStackedWidget, QTabBar, QToolButton, QWidget

from argmap.ui.plain import label, menu_text, tooltip

_TITLE_HEIGHT = 34
_BESIDE_TABS = 24
"""Margins of a title, and what separates its parts."""


class PanelTitle(QWidget):
    """One heading, or several as tabs; a remark beside it; a button that hides the panel."""

    chosen = Signal(int)

    def __init__(self, dock: QDockWidget, headings: Sequence[str]) -> None:
        super().__init__(dock)
        self.setFixedHeight(_TITLE_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(6 if len(headings) > 1 else 16, 2, 6, 0)
        row.setSpacing(6)
        self._heading = label(headings[0], "title", wraps=False)
        self._remark = label("", "dim", wraps=False)
        self._headings = list(headings)
        self._tabs = _Tabs()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setAccessibleName(self.tr("Panel"))
        if len(headings) > 1:
            for heading in headings:
                self._tabs.addTab(heading)
            row.addWidget(self._tabs)
            self._heading.hide()
        else:
            row.addWidget(self._heading)
            self._tabs.hide()
        self._tabs.currentChanged.connect(self.chosen)
        row.addWidget(self._remark)
        row.addStretch(1)
        self._close = close = QToolButton()
        close.setText("×")
        close.setObjectName("closePanel")
        close.setAccessibleName(self.tr("Hide this panel"))
        close.setToolTip(tooltip(self.tr("Hide this panel; the View menu brings it back")))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(dock.close)
        row.addWidget(close)

    def say(self, remark: str) -> None:
        """Show a remark beside the heading."""
        self._remark.setText(remark)

    def rename(self, page: int, heading: str) -> None:
        """Give a tab another heading."""
        if self._headings[page] != heading:
            self._headings[page] = heading
            self._tabs.setTabToolTip(page, tooltip(heading))
            self._fit()

    def turn_to(self, page: int) -> None:
        """Choose a tab."""
        self._tabs.setCurrentIndex(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut headings anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the headings of the tabs, the longest cut where there is no room for all: none makes its panel wider."""
        if not self._tabs.count():
            return
        self._show(self._headings)
        over = self._tabs.sizeHint().width() - (self.width() - self._close.sizeHint().width() - _BESIDE_TABS)
        if over > 0:
            longest = max(range(len(self._headings)), key=lambda page: len(self._headings[page]))
            metrics = self._tabs.fontMetrics()
            room = metrics.horizontalAdvance(self._headings[longest]) - over
            shorter = metrics.elidedText(self._headings[longest], Qt.TextElideMode.ElideRight, room)
            self._show([shorter if page == longest else words for page, words in enumerate(self._headings)])

    def _show(self, headings: Sequence[str]) -> None:
        for page, heading in enumerate(headings):
            if self._tabs.tabText(page) != menu_text(heading):  # Qt lays the tabs out anew even for the same words
                self._tabs.setTabText(page, menu_text(heading))


class _Tabs(QTabBar):
    """Tabs that make no panel wider than its pages."""

    def minimumSizeHint(self) -> QSize:
        """Return that a few letters are enough."""
        return QSize(60, super().minimumSizeHint().height())


class Panel(QDockWidget):
    """A dock of one or more pages."""

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(headings[0], parent)
        self._window = parent
        self.setObjectName(name)
        self.title = PanelTitle(self, headings)
        self.setTitleBarWidget(self.title)
        self._pages = QStackedWidget()
        self.setWidget(self._pages)
        self.title.chosen.connect(self._pages.setCurrentIndex)

    def fill(self, *pages: QWidget) -> None:
        """Put in the pages, one for each heading."""
        for page in pages:
            self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Bring the panel and one of its pages to the front and give it the keyboard."""
        self.show()
        self.raise_()
        self.title.turn_to(self._pages.indexOf(page))
        self._pages.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys that nothing here has a use for to the window, from a panel that floats as well."""
        super().keyPressEvent(event)
        if self.isFloating():
            QApplication.sendEvent(self._window, event)
