"""Commands that build the map: new statements, new steps, and what they are."""

from collections.abc import Sequence

from argmap.edits import (
    add_bridge,
    add_intermediate,
    add_linked_premise,
    add_objection,
    add_reason,
    add_sibling,
    add_statement,
    make_group,
    next_waiting,
    set_thesis,
    turn_kind,
    unlink_premise,
)
from argmap.model import Change, Document
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import (
    can_edit,
    has_linked_premise,
    has_node,
    has_statement,
    has_step,
    is_not_thesis,
)


def _type_into(context: Context, change: Change | None) -> None:
    """Open the statement that a change brought in for typing."""
    if change is None:
        return
    statement = change.added("statements")[0]
    uses = context.editor.document.uses(statement)
    context.start_editing(statement, uses[0] if uses else None)


def _reason(context: Context) -> None:
    _type_into(context, context.editor.edit(add_reason, context.selection.current or ""))


def _objection(context: Context) -> None:
    _type_into(context, context.editor.edit(add_objection, context.selection.current or ""))


def _sibling(context: Context) -> None:
    inference = context.selection.inference
    if inference is not None:
        _type_into(context, context.editor.edit(add_sibling, inference))
    elif context.selection.current is not None:
        _type_into(context, context.editor.edit(add_reason, context.selection.current))
    else:
        _type_into(context, context.editor.edit(add_statement))


def _premise(context: Context) -> None:
    inference, statement = context.selection.inference, context.selection.statement
    if inference is None:
        return
    premises = [premise.statement for premise in context.editor.document.inferences[inference].premises]
    place = premises.index(statement) + 1 if statement in premises else None
    _type_into(context, context.editor.edit(add_linked_premise, inference, place=place))


def _bridge(context: Context) -> None:
    inference = context.selection.inference
    if inference is not None:
        _type_into(context, context.editor.edit(add_bridge, inference))


def _scheme(context: Context) -> None:
    from argmap.ui.inspector.scheme_picker import pick_scheme  # the table of commands is made before any panel

    step = context.selection.inference or ""
    premise = pick_scheme(context.editor, step, context.window)
    if premise is not None:
        context.start_editing(premise, step)


def _statement(context: Context) -> None:
    _type_into(context, context.editor.edit(add_statement))


def _intermediate(context: Context) -> None:
    change = context.editor.edit(add_intermediate, context.selection.inference or "")
    _type_into(context, change)


def _turn(context: Context) -> None:
    selection, tree = context.selection, context.editor.tree
    if len(selection.ids) == 1:
        context.editor.edit(turn_kind, selection.inference or "")
    else:
        context.editor.edit(turn_several, [tree.home.get(node, node) for node in selection.ids])


def turn_several(document: Document, nodes: Sequence[str]) -> Change:
    """Turn all inferences among some nodes into the other kind, each once, in one step."""
    whole = Change.of("Change kind", {})
    for node in dict.fromkeys(nodes):
        if node in document.inferences:
            whole = whole.then(turn_kind(document, node))
    return whole


def _thesis(context: Context) -> None:
    context.editor.edit(set_thesis, context.selection.statement or "")


def _unlink(context: Context) -> None:
    context.editor.edit(unlink_premise, context.selection.statement or "", context.selection.inference or "")


def _group(context: Context) -> None:
    members = [node for node in context.selection.ids if node in context.editor.document.statements]
    if context.editor.edit(make_group, context.window.tr("New group"), members) is None:
        return
    _name_group(context)
    if not any(_fills_its_step(member, members, context) for member in members):
        context.canvas.status_message.emit(
            context.window.tr("The area of a group is drawn round whole steps: take the linked premises in to see it.")
        )


def _fills_its_step(member: str, members: Sequence[str], context: Context) -> bool:
    """Return whether a claim stands outside any step, or in one whose cards are all among the members of a group."""
    document, home = context.editor.document, context.editor.tree.home
    step = home.get(member)
    premises = [premise.statement for premise in document.inferences[step].premises] if step is not None else []
    return all(premise in members for premise in premises if home.get(premise) == step)


def _name_group(context: Context) -> None:
    context.window.name_group()


def _is_in_group(context: Context) -> bool:
    record = context.editor.document.statements.get(context.selection.statement or "")
    return can_edit(context) and record is not None and record.group in context.editor.document.groups


def _edit_text(context: Context) -> None:
    context.start_editing(context.selection.statement or "", context.selection.inference)


def _next_blank(context: Context) -> None:
    """Open the next text with a blank; where none is left, say so."""
    selection = context.selection
    inference = selection.inference if selection.statement is not None else None
    found = next_waiting(context.editor.document, context.editor.tree, selection.current or "", inference)
    if found is None:
        context.canvas.status_message.emit(context.window.tr("No other blank is left to be filled in."))
    else:
        context.start_editing(*found)


def _quote(context: Context) -> None:
    context.window.ask_for_quote(context.selection.statement or "")


BUILD = (
    Command(
        "add_reason",
        "Add reason",
        _reason,
        ("Tab",),
        "Build",
        "map",
        has_node,
        bar="+ Reason",
        sign="support",
        in_context_menu=True,
        about="A new reason for what is selected; for a frame, its backing",
    ),
    Command(
        "add_objection",
        "Add objection",
        _objection,
        ("Shift+Tab",),
        "Build",
        "map",
        has_node,
        bar="− Objection",
        sign="attack",
        in_context_menu=True,
        about="A new objection to what is selected; to a frame, it denies the step",
    ),
    Command(
        "add_sibling",
        "Add another one beside it",
        _sibling,
        ("Enter", "Return"),
        "Build",
        "map",
        can_edit,
        in_context_menu=True,
        about="One more of the same kind for the same target",
    ),
    Command(
        "add_linked_premise",
        "Add linked premise",
        _premise,
        ("Ctrl+Enter", "Ctrl+Return"),
        "Build",
        "box",
        has_step,
        bar="& Premise",
        in_context_menu=True,
        about="One more premise that works only together with this one",
    ),
    Command("add_intermediate", "Insert step between", _intermediate, ("Ctrl+I",), "Build", "box", has_step),
    Command(
        "add_statement",
        "Add statement on its own",
        _statement,
        ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        "Build",
        "box",
        can_edit,
        in_context_menu=True,
        about="Also a double click on free ground, which puts it there",
    ),
    Command(
        "add_quote",
        "Add quote",
        _quote,
        ("Ctrl+Shift+Q",),
        "Build",
        "window",
        has_statement,
        bar="❝ Quote",
        in_context_menu=True,
        about="Tie the statement to the words of a source",
    ),
    Command(
        "edit_text",
        "Edit text",
        _edit_text,
        ("F2",),
        "Build",
        "box",
        has_statement,
        separate=True,
        in_context_menu=True,
    ),
    Command(
        "next_blank",
        "Fill in the next blank",
        _next_blank,
        ("Ctrl+B",),
        "Build",
        "box",
        can_edit,
        about="What a scheme or a template leaves open stands in braces; Tab goes on from one to the next",
    ),
    Command(
        "turn_kind",
        "Turn reason into objection or back",
        _turn,
        ("Ctrl+T",),
        "Build",
        "box",
        has_step,
        in_context_menu=True,
        for_several=True,
    ),
    Command(
        "unlink_premise",
        "Unlink premise",
        _unlink,
        ("Ctrl+U",),
        "Build",
        "box",
        has_linked_premise,
        in_context_menu=True,
        about="Make it a reason or objection of its own",
    ),
    Command(
        "add_bridge",
        "Write the missing premise",
        _bridge,
        ("Ctrl+Shift+L",),
        "Build",
        "box",
        has_step,
        in_context_menu=True,
        about="Draft the premise that the step leaves unsaid, “If …, then …”, to be edited",
    ),
    Command(
        "choose_scheme",
        "Choose a scheme…",
        _scheme,
        ("Ctrl+Shift+R",),
        "Build",
        "box",
        has_step,
        in_context_menu=True,
        about="The pattern of reasoning that the step follows; its premises are there to be filled in",
    ),
    Command("set_thesis", "Make it the thesis", _thesis, (), "Build", "box", is_not_thesis),
    Command(
        "group", "Group", _group, ("Ctrl+G",), "Build", "box", has_statement, in_context_menu=True, for_several=True
    ),
    Command(
        "rename_group",
        "Rename group",
        _name_group,
        (),
        "Build",
        "map",
        _is_in_group,
        about="Also a double click on its title",
    ),
)
"""The commands of the menu Build."""
