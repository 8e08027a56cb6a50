"""One window on one map."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QVBoxLayout, QWidget

from argmap.model import Document
from argmap.storage import Opened
from argmap.ui.analysis import Analysis
from argmap.ui.arrangement import Arrangement
from argmap.ui.canvas import Canvas
from argmap.ui.case.notice import ScenarioNotice
from argmap.ui.commands.actions import Actions, context_menu, fill_menu_bar
from argmap.ui.commands.context import Context
from argmap.ui.commands.table import COMMANDS
from argmap.ui.editor import Editor
from argmap.ui.files.file_acts import FileActs
from argmap.ui.files.recent import recent_files, remember
from argmap.ui.find_bar import FindBar
from argmap.ui.first_sight import FirstSight
from argmap.ui.focus import go_round, is_typed_into
from argmap.ui.header import Header, menu_of, title_of
from argmap.ui.panels.fix_menu import fix_menu
from argmap.ui.parts import Parts, make_panels, make_parts, wear_switches
from argmap.ui.plain import menu_text, window_title
from argmap.ui.recovery.recorder import Recorder
from argmap.ui.selection import Selection
from argmap.ui.switches import Switches
from argmap.ui.theme import Look

if TYPE_CHECKING:
    from argmap.storage.recovery import Unsaved
    from argmap.ui.canvas.drawer import Drawer
    from argmap.ui.desk import Desk
    from argmap.ui.exporting.acts import ExportActs
    from argmap.ui.outline import Outline
    from argmap.ui.pages import Pages

_MENU_BAR = "window/menu_bar"


class Window(QMainWindow):
    """Puts the parts in their places, runs commands on them, and remembers how the person likes it."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self.desk: Desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.editor = Editor(parent=self)
        self.recorder = Recorder(self.editor, self)
        self.selection = Selection(self.editor, self)
        self.analysis = Analysis(self.editor, self)
        self.analysis.hold()
        FirstSight(self, self.analysis.go_on)
        self.parts: Parts = make_parts(self.editor, self.selection, self.analysis, desk.look.theme, self, self._furnish)
        FirstSight(self, lambda: self.parts.pages)  # before the analysis goes on: it is the later to watch
        self.switches = Switches(desk.settings, self)
        self.files: FileActs = FileActs(self.editor, self.recorder, self.parts.notices, self)
        context = Context(self, self.editor, self.selection, self.analysis, self.parts.canvas)
        canvas = self.parts.canvas
        self.actions_table = Actions(
            COMMANDS, context, {"window": self, "box": canvas, "map": canvas, "canvas": canvas}
        )
        self._hand: Canvas | Outline = canvas
        self._place_parts()
        self._connect()
        self._restore()
        self._refresh()

    # --- what commands ask and do -------------------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """The theme in use and the choice of it."""
        return self.desk.look

    @property
    def shows_map(self) -> bool:
        """Whether a map is shown, not the welcome page."""
        return self.parts.stack.currentWidget() is self.parts.canvas

    @property
    def vacant(self) -> bool:
        """Whether nothing would be lost if another map took this window."""
        empty = not any(statement.text for statement in self.editor.document.statements.values())
        return not self.shows_map or (self.editor.path is None and empty and not self.editor.dirty)

    @cached_property
    def exports(self) -> "ExportActs":
        """What hands the map in, loaded when it is first wanted."""
        from argmap.ui.exporting.acts import ExportActs

        return ExportActs(self.editor, self.selection, self.desk.settings, self.parts, self)

    @property
    def find_bar(self) -> FindBar:
        """The bar that finds words."""
        return self.parts.find_bar

    def hand(self) -> "Canvas | Outline":
        """Return the view in which the person works: canvas or outline, whichever had the keyboard last."""
        return self._hand

    def hand_is_outline(self) -> bool:
        """Return whether the person works in the outline."""
        return self._hand is not self.parts.canvas

    def show_opened(self, opened: Opened, drawer: "Drawer | None" = None) -> None:
        """Show a map that was read from a file, by its drawing if there is one already."""
        self._make_room()
        self.parts.canvas.expect(drawer)
        self.files.show_opened(opened)
        self._show_map()

    def show_recovered(self, work: "Unsaved") -> None:
        """Show work that was never saved."""
        self._make_room()
        self.files.show_recovered(work)
        self._show_map()

    def show_new(self, document: Document) -> None:
        """Show a map that has no file yet; a thesis without words is ready to be typed."""
        self._make_room()
        self.files.show_new(document)
        self._show_map()
        thesis = document.thesis
        if thesis is not None and not document.statements[thesis].text:
            self.parts.canvas.start_editing(thesis)

    def show_welcome(self) -> None:
        """Show the welcome page, in a window of its own when this one shows a map."""
        if self.shows_map and not self.vacant:
            self.desk.new_window()
            return
        self.parts.welcome.show_recent(recent_files(self.desk.settings))
        self.parts.stack.setCurrentWidget(self.parts.welcome)
        self._arrangement.put_away()
        self.parts.welcome.setFocus()
        self._refresh()

    def ask_for_quote(self, statement: str) -> None:
        """Ask for a quote, add it and open its fields."""
        from argmap.ui.quote_dialog import QuoteDialog

        dialog = QuoteDialog(self.editor.document, statement, self)
        if dialog.exec():
            self.editor.edit(dialog.change)

    def open_finder(self) -> None:
        """Give the field that finds anything the keyboard."""
        self.parts.finder.open(self.editor.document if self.shows_map else Document.of())

    def show_history(self) -> None:
        """Show the steps of the session."""
        self._panels["outline"].show_page(self.parts.steps)

    def show_earlier_versions(self) -> None:
        """Show the versions of the file that were saved before."""
        from argmap.ui.history.versions import EarlierVersions

        dialog = EarlierVersions(self.editor, self)
        dialog.copy_wanted.connect(lambda opened: self.desk.show_copy(opened, self))
        dialog.exec()

    def ask_for_font(self) -> None:
        """Ask for a font and use it."""
        from argmap.ui.font_dialog import FontDialog

        dialog = FontDialog(self.look.theme.family, self)
        if dialog.exec():
            self.look.choose_font(dialog.family)

    def next_problem(self) -> None:
        """Go to the next problem."""
        self.analysis.refresh()
        self.parts.problems.next()

    def show_problems(self) -> None:
        """Show the problems panel, with the first problem of what is selected chosen."""
        self.analysis.refresh()
        self._panels["problems"].show_page(self.parts.problems)
        self.parts.problems.choose_about(self.selection.current)

    def offer_fixes(self) -> None:
        """Show the fixes of the problem that is chosen, or of the first one about the selection."""
        self.analysis.refresh()
        finding = self.parts.problems.current()
        if finding is None:
            return
        menu = fix_menu(finding, self.parts.problems.repair, self)
        menu.popup(self._hand.mapToGlobal(self._hand.below_current()))

    def show_case(self) -> None:
        """Show the panel on the case and give it the keyboard."""
        self._panels["inspector"].show_page(self.parts.case)

    def name_group(self) -> None:
        """Give the field for the title of the selected group the keyboard."""
        self._panels["inspector"].show_page(self.parts.inspector)
        self.parts.inspector.name_group()

    def toggle_panel(self, name: str) -> None:
        """Show or hide a panel."""
        self._arrangement.toggle(name)

    def panel_shown(self, name: str) -> bool:
        """Return whether a panel is shown."""
        return self._arrangement.shown(name)

    def next_panel(self, by: int) -> None:
        """Give the next panel the keyboard, in the order map, outline, problems, inspector, header."""
        centre = self.parts.canvas if self.shows_map else self.parts.welcome
        parts = (centre, self.parts.outline, self.parts.problems, self.parts.inspector, self._header)
        go_round(parts, by)

    @property
    def menu_bar_shown(self) -> bool:
        """Whether the menus stand in a bar, not only behind the button."""
        return not self._menu_bar.isHidden()

    def toggle_menu_bar(self) -> None:
        """Show or hide the menu bar."""
        self._menu_bar.setVisible(not self.menu_bar_shown)
        self.desk.settings.setValue(_MENU_BAR, self.menu_bar_shown)
        self._refresh()

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or not any more."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def open_menu(self) -> None:
        """Open the menu of the header."""
        self._header.menu_button.showMenu()

    def show_keys(self) -> None:
        """Show the page of keys."""
        from argmap.ui.keys_page import KeysPage

        KeysPage(COMMANDS, self).exec()

    def show_about(self) -> None:
        """Say what the program is."""
        from argmap.ui.about import show_about

        show_about(self)

    # --- making -------------------------------------------------------------------------------------------------

    def _place_parts(self) -> None:
        self.setCentralWidget(self.parts.centre)
        self._menu_bar = QMenuBar()
        self._menu_bar.setNativeMenuBar(False)
        menus = fill_menu_bar(self._menu_bar, self.actions_table)
        self._recent = QMenu(self.tr("Open recent"), self)
        menus["File"].insertMenu(self.actions_table["save"], self._recent)
        self._header = Header(self.editor, self.actions_table, menu_of(list(menus.values()), self), self.parts.finder)
        self.parts.finder.serve(self.actions_table)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._menu_bar)
        column.addWidget(self._header)
        self.setMenuWidget(top)
        self.setStatusBar(self.parts.status)
        self._panels = make_panels(self, self.tr)
        self._arrangement = Arrangement(self, self._panels, self.desk.settings)

    def _connect(self) -> None:
        parts, run = self.parts, self.actions_table.run
        parts.canvas.command_requested.connect(run)
        # Each change is followed by `state_changed`.
        for signal in (self.editor.loaded, self.editor.state_changed, self.selection.changed):
            signal.connect(self._refresh)
        self.analysis.ready.connect(self._refresh)
        self.scenario_notice = ScenarioNotice(
            self.editor, self.analysis, parts.scenario, parts.notices, parts.status.verdict, self
        )
        self.editor.refused.connect(parts.status.say)
        parts.canvas.status_message.connect(parts.status.say)
        self.selection.changed.connect(lambda: parts.status.count_selected(len(self.selection.ids)))
        parts.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        parts.canvas.customContextMenuRequested.connect(
            lambda place: self._show_context_menu(parts.canvas.mapToGlobal(place))
        )
        parts.status.problems_wanted.connect(self.show_problems)
        parts.find_bar.closed.connect(lambda: self.hand().setFocus())
        parts.welcome.new_wanted.connect(lambda: self.desk.new(self))
        parts.welcome.open_wanted.connect(self.files.ask_and_open)
        parts.welcome.template_wanted.connect(lambda path: self.desk.start_from(path, self))
        parts.welcome.sample_wanted.connect(lambda path: self.desk.show_sample(path, self))
        parts.welcome.file_wanted.connect(lambda path: self.desk.open(path, self))
        self.files.open_wanted.connect(lambda path: self.desk.open(path, self))
        self.files.saved.connect(lambda path: remember(self.desk.settings, path))
        self._recent.aboutToShow.connect(self._fill_recent)
        for panel in self._panels.values():
            panel.visibilityChanged.connect(lambda _shown: self._refresh())
        wear_switches(self.switches, parts)
        for switch in self.switches.all:
            switch.changed.connect(lambda _on: self._refresh())
        self.look.changed.connect(self._wear)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def _furnish(self) -> "Pages":
        from argmap.ui.pages import make_pages

        pages = make_pages(
            self.editor, self.selection, self.analysis, self.parts.scenario, self.look.theme, self._panels
        )
        self.actions_table.work_in(("box", "map"), pages.outline)
        pages.inspector.serve(self.actions_table)
        pages.problems.marked.connect(self.parts.canvas.set_hits)
        for source in (pages.outline, pages.inspector):
            source.command_requested.connect(self.actions_table.run)
        pages.outline.menu_requested.connect(self._show_context_menu)
        pages.inspector.group_named.connect(lambda: self.hand().setFocus())
        pages.inspector.source_wanted.connect(self._edit_source)
        pages.sources.open_wanted.connect(self._edit_source)
        pages.inspector.to_write.connect(lambda statement, step: self.hand().start_editing(statement, step))
        return pages

    def _restore(self) -> None:
        settings = self.desk.settings
        self._arrangement.restore()
        self._menu_bar.setVisible(bool(settings.value(_MENU_BAR, False, bool)))
        self.show_welcome()

    # --- following ----------------------------------------------------------------------------------------------

    def _make_room(self) -> None:
        """Give the canvas its place before it gets a map, which is so drawn once, for the size that it has."""
        self.parts.stack.setCurrentWidget(self.parts.canvas)
        self._arrangement.bring_back()

    def _show_map(self) -> None:
        roots = self.editor.tree.roots
        self.selection.select(self.parts.conflicts.about or (roots[0] if roots else None))
        self.parts.canvas.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        self._header.name_program(not self.shows_map)
        self.setWindowTitle(f"{window_title(title_of(self.editor))}[*] – Argmap" if self.shows_map else "Argmap")
        self.setWindowModified(self.shows_map and self.editor.dirty)
        for name, label in (("undo", self.editor.undo_label), ("redo", self.editor.redo_label)):
            words = {"undo": self.tr("Undo"), "redo": self.tr("Redo")}[name]
            named = self.tr("{act} “{step}”").format(act=words, step=menu_text(label)) if label else words
            self.actions_table[name].setText(named)
        self.actions_table.refresh()

    def _wear(self) -> None:
        self.parts.canvas.set_theme(self.look.theme)
        if self.parts.furnished:
            for page in (self.parts.outline, self.parts.problems, self.parts.case):
                page.set_theme(self.look.theme)
        self._refresh()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        views = (self.parts.canvas, self.parts.outline) if self.parts.furnished else (self.parts.canvas,)
        for view in views:
            if now is not None and (now is view or view.isAncestorOf(now)):
                self._hand = view

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in recent_files(self.desk.settings):
            action = self._recent.addAction(menu_text(str(path)))
            action.triggered.connect(lambda _checked=False, chosen=path: self.desk.open(chosen, self))

    def _show_context_menu(self, place: QPoint) -> None:
        several = len(self.selection.ids) > 1
        context_menu(self.actions_table, self, several=several).popup(place)

    def _edit_source(self, source: str) -> None:
        from argmap.ui.panels.source_dialog import SourceDialog

        if source in self.editor.document.sources and not self.editor.read_only:
            SourceDialog(self.editor, source, self).exec()

    # --- events -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys that nothing in a panel has a use for do what they do to the selected box, but while one types."""
        if is_typed_into(QApplication.focusWidget()) or not self.actions_table.run_about_box(event.keyCombination()):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        ours = event.source() is not None  # a picture that is on its way out of the program
        if not ours and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.desk.open(Path(url.toLocalFile()), self)
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before something is lost, then remember size and panels."""
        if self.shows_map and not self.files.may_leave():
            event.ignore()
            return
        self._arrangement.remember()
        self.files.leave()
        self.analysis.close()
        if self.parts.furnished:
            self.parts.case.leave()
            self.parts.inspector.leave()
        if "exports" in self.__dict__:
            self.exports.close()
        self.desk.forget(self)
        event.accept()
