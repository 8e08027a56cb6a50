"""What a person can do to a map: one function per act, from a document to a change."""

from argmap.edits.add import (
    add_intermediate,
    add_linked_premise,
    add_objection,
    add_reason,
    add_sibling,
    add_statement,
    new_map,
)
from argmap.edits.branches import begin_with_branch, copy_branch, duplicate_branch, from_template, paste_branch
from argmap.edits.conflicts import resolve_conflict
from argmap.edits.delete import delete_box, delete_boxes, delete_branch, delete_several
from argmap.edits.descent import descendants
from argmap.edits.dismiss import dismiss, dismiss_all, restore, restore_all
from argmap.edits.errors import EditError
from argmap.edits.fields import set_fields, set_fields_of_each, set_text
from argmap.edits.fold import fold, fold_group, fold_to_level, foldable, open_group, toggle_fold, unfold, unfold_all
from argmap.edits.groups import dissolve_group, make_group, nest_group, put_in_group
from argmap.edits.move import (
    attach,
    move_inference,
    move_premise,
    move_premise_as,
    set_apart,
    set_thesis,
    turn_kind,
    unlink_premise,
)
from argmap.edits.order import reorder, reorder_premise, reorder_several
from argmap.edits.relations import relate_same, remove_relation
from argmap.edits.reuse import use_as_premise, use_as_step
from argmap.edits.scheme_bridge import add_bridge
from argmap.edits.scheme_choice import choose_scheme
from argmap.edits.scheme_questions import mark_question, question_in_step, raise_question
from argmap.edits.scheme_words import suggest_schemes
from argmap.edits.schemes import schemes
from argmap.edits.sources import add_quote, add_source, remove_quote, remove_source, remove_source_with_quotes
from argmap.edits.split_merge import merge_statements, split_statement
from argmap.edits.tags import common_tags, set_common_tags
from argmap.edits.text_outline import begin_with_text, branch_as_text, fill_from_text, is_branch, paste_text
from argmap.edits.view import (
    place_all_automatically,
    place_automatically,
    place_by_hand,
    place_several_by_hand,
    set_orientation,
)
from argmap.edits.waiting import next_waiting
from argmap.edits.withdraw import withdraw_for_good

__all__ = [
    "EditError",
    "add_bridge",
    "add_intermediate",
    "add_linked_premise",
    "add_objection",
    "add_quote",
    "add_reason",
    "add_sibling",
    "add_source",
    "add_statement",
    "attach",
    "begin_with_branch",
    "begin_with_text",
    "branch_as_text",
    "choose_scheme",
    "common_tags",
    "copy_branch",
    "delete_box",
    "delete_boxes",
    "delete_branch",
    "delete_several",
    "descendants",
    "dismiss",
    "dismiss_all",
    "dissolve_group",
    "duplicate_branch",
    "fill_from_text",
    "fold",
    "fold_group",
    "fold_to_level",
    "foldable",
    "from_template",
    "is_branch",
    "make_group",
    "mark_question",
    "merge_statements",
    "move_inference",
    "move_premise",
    "move_premise_as",
    "nest_group",
    "new_map",
    "next_waiting",
    "open_group",
    "paste_branch",
    "paste_text",
    "place_all_automatically",
    "place_automatically",
    "place_by_hand",
    "place_several_by_hand",
    "put_in_group",
    "question_in_step",
    "raise_question",
    "relate_same",
    "remove_quote",
    "remove_relation",
    "remove_source",
    "remove_source_with_quotes",
    "reorder",
    "reorder_premise",
    "reorder_several",
    "resolve_conflict",
    "restore",
    "restore_all",
    "schemes",
    "set_apart",
    "set_common_tags",
    "set_fields",
    "set_fields_of_each",
    "set_orientation",
    "set_text",
    "set_thesis",
    "split_statement",
    "suggest_schemes",
    "toggle_fold",
    "turn_kind",
    "unfold",
    "unfold_all",
    "unlink_premise",
    "use_as_premise",
    "use_as_step",
    "withdraw_for_good",
]
