"""Commands about what is seen: scale, direction, panels, theme."""

from functools import partial

from argmap.edits import set_orientation
from argmap.model.records import Orientation
from argmap.picture.theme import FAMILY
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit, is_open
from argmap.ui.language import Language, choose_language, language_of
from argmap.ui.switches import Switch
from argmap.ui.theme import SYSTEM_FONT, ThemeChoice

_STEP = 1.25


def _zoom(factor: float, context: Context) -> None:
    context.canvas.zoom_by(factor)


def _fit(context: Context) -> None:
    context.canvas.fit()


def _fit_branch(context: Context) -> None:
    context.canvas.fit_branch()


def _whole_size(context: Context) -> None:
    context.canvas.zoom_to(1.0)


def _orient(orientation: Orientation, context: Context) -> None:
    context.editor.edit(set_orientation, orientation)
    context.canvas.look_anew()


def _grows(orientation: Orientation, context: Context) -> bool:
    return context.editor.document.view.orientation == orientation


def _focus(context: Context) -> None:
    """Look at the selected branch alone; at the whole map again when that is looked at already."""
    there = context.canvas.focus_branch
    context.canvas.look_at_branch(context.selection.current if there is None else None)
    if there is None:
        context.canvas.fit()


def _present(context: Context) -> None:
    _present_at(context, None)


def _present_from(context: Context) -> None:
    _present_at(context, context.selection.current)


def _present_at(context: Context, start: str | None) -> None:
    from argmap.ui.presentation import Presentation

    Presentation(context.editor.document, context.canvas.theme, context.window, start).begin()


def _has_map(context: Context) -> bool:
    return is_open(context) and bool(context.editor.tree.roots)


def _can_focus(context: Context) -> bool:
    return is_open(context) and (context.selection.current is not None or context.canvas.focus_branch is not None)


def _switch(name: str, context: Context) -> None:
    switch: Switch = getattr(context.window.switches, name)
    switch.toggle()
    if name == "compact":
        context.canvas.fit()


def _switched_on(name: str, context: Context) -> bool:
    switch: Switch = getattr(context.window.switches, name)
    return switch.on


def _panel(name: str, context: Context) -> None:
    context.window.toggle_panel(name)


def _panel_shown(name: str, context: Context) -> bool:
    return context.window.panel_shown(name)


def _theme(choice: ThemeChoice, context: Context) -> None:
    context.window.look.choose(choice)


def _text_size(by: int, context: Context) -> None:
    context.window.look.choose_text_size(by)


def _font(font: str, context: Context) -> None:
    context.window.look.choose_font(font)


def _font_chosen(font: str, context: Context) -> bool:
    return context.window.look.font == font


def _other_font(context: Context) -> None:
    context.window.ask_for_font()


def _has_other_font(context: Context) -> bool:
    return context.window.look.font not in (FAMILY, SYSTEM_FONT)


def _language(language: Language, context: Context) -> None:
    choose_language(context.window.desk.settings, language)
    context.window.actions_table.refresh()


def _language_chosen(language: Language, context: Context) -> bool:
    return language_of(context.window.desk.settings) == language


def _theme_chosen(choice: ThemeChoice, context: Context) -> bool:
    return context.window.look.choice == choice


_ORIENTATIONS: tuple[tuple[Orientation, str], ...] = (
    ("down", "Map grows down"),
    ("up", "Map grows up"),
    ("right", "Map grows to the right"),
    ("left", "Map grows to the left"),
)
_PANELS = (
    ("outline", "Panel: outline and sources", "Ctrl+Shift+O"),
    ("problems", "Panel: problems", "Ctrl+Shift+P"),
    ("inspector", "Panel: inspector", "Ctrl+Shift+I"),
)
_THEMES: tuple[tuple[ThemeChoice, str], ...] = (
    ("system", "Theme: as the system"),
    ("light", "Theme: light"),
    ("dark", "Theme: dark"),
    ("print", "Theme: black on white, as printed"),
    ("contrast", "Theme: high contrast"),
)

_SWITCHES = (
    ("compact", "Compact drawing, in the shape of the window", ("Ctrl+3",)),
    ("path", "Way from the thesis to the selection", ()),
    ("overview", "Overview of the whole map", ()),
    ("hints", "First steps below the map", ()),
    ("hidden", "Hide the rest while looking at one branch", ("Ctrl+Alt+F",)),
    ("motion", "Let boxes glide to new places", ()),
)
_FONTS = ((FAMILY, "Font: Inter, which comes with the program"), (SYSTEM_FONT, "Font: as the system"))
_LANGUAGES: tuple[tuple[Language, str], ...] = (
    ("system", "Language: as the system"),
    ("en", "Language: English"),
    ("de", "Language: German"),
)

VIEW = (
    Command("fit", "Fit the map", _fit, ("Ctrl+0",), "View", "window", is_open),
    Command("zoom_100", "Zoom to 100 %", _whole_size, ("Ctrl+1",), "View", "window", is_open),
    Command("fit_branch", "Fit the branch", _fit_branch, ("Ctrl+2",), "View", "window", is_open),
    Command("zoom_in", "Zoom in", partial(_zoom, _STEP), ("Ctrl++", "Ctrl+="), "View", "window", is_open),
    Command("zoom_out", "Zoom out", partial(_zoom, 1 / _STEP), ("Ctrl+-",), "View", "window", is_open),
    Command(
        "focus_branch",
        "Look at this branch only",
        _focus,
        ("Ctrl+Shift+F",),
        "View",
        "window",
        _can_focus,
        lambda context: context.canvas.focus_branch is not None,
        in_context_menu=True,
        about="The rest of the map lies under a veil, or is hidden; again or Esc: the whole map",
    ),
    *(
        Command(
            f"switch_{name}",
            title,
            partial(_switch, name),
            keys,
            "View",
            "window",
            is_open,
            partial(_switched_on, name),
            separate=name == "compact",
        )
        for name, title, keys in _SWITCHES
    ),
    *(
        Command(
            f"grow_{orientation}",
            title,
            partial(_orient, orientation),
            (),
            "View",
            "window",
            can_edit,
            partial(_grows, orientation),
            separate=orientation == "down",
        )
        for orientation, title in _ORIENTATIONS
    ),
    *(
        Command(
            f"panel_{name}",
            title,
            partial(_panel, name),
            (key,),
            "View",
            "window",
            is_open,
            checked=partial(_panel_shown, name),
            separate=name == "outline",
        )
        for name, title, key in _PANELS
    ),
    Command("next_panel", "Go to the next panel", lambda context: context.window.next_panel(1), ("F6",), "Go"),
    Command(
        "previous_panel", "Go to the panel before", lambda context: context.window.next_panel(-1), ("Shift+F6",), "Go"
    ),
    Command(
        "menu_bar",
        "Menu bar",
        lambda context: context.window.toggle_menu_bar(),
        (),
        "View",
        checked=lambda context: context.window.menu_bar_shown,
        separate=True,
    ),
    Command(
        "present",
        "Present branch by branch",
        _present,
        ("F5",),
        "View",
        "window",
        _has_map,
        separate=True,
        about="On the whole screen; PageDown and a click go on, B makes it black, S shows the speaker’s view, Esc ends",
    ),
    Command("present_from", "Present from here", _present_from, ("Shift+F5",), "View", "window", _has_map),
    Command(
        "full_screen",
        "Full screen",
        lambda context: context.window.toggle_full_screen(),
        ("F11",),
        "View",
        checked=lambda context: context.window.isFullScreen(),
    ),
    *(
        Command(
            f"theme_{choice}",
            title,
            partial(_theme, choice),
            (),
            "View",
            "window",
            checked=partial(_theme_chosen, choice),
            separate=choice == "system",
        )
        for choice, title in _THEMES
    ),
    *(
        Command(
            f"font_{font.lower()}",
            title,
            partial(_font, font),
            (),
            "View",
            checked=partial(_font_chosen, font),
            separate=font == FAMILY,
        )
        for font, title in _FONTS
    ),
    Command("font_other", "Font: another one…", _other_font, (), "View", checked=_has_other_font),
    Command("text_larger", "Larger text", partial(_text_size, 1), ("Ctrl+Alt++", "Ctrl+Alt+="), "View", separate=True),
    Command("text_smaller", "Smaller text", partial(_text_size, -1), ("Ctrl+Alt+-",), "View"),
    Command("text_usual", "Text as large as usual", partial(_text_size, 0), ("Ctrl+Alt+0",), "View"),
    *(
        Command(
            f"language_{language}",
            title,
            partial(_language, language),
            (),
            "View",
            checked=partial(_language_chosen, language),
            separate=language == "system",
            about="From the next start on",
        )
        for language, title in _LANGUAGES
    ),
)
"""The commands of the menu View."""
