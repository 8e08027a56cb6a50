"""What a map is: records, the document as a value, changes, ids and ranks, and roles derived from position."""

from argmap.model.change import Change, ChangeError, Key
from argmap.model.document import Document
from argmap.model.groups import can_fold, folded_nodes, groups_inside, groups_round, is_folded
from argmap.model.ids import new_id
from argmap.model.language import language_of
from argmap.model.naming import distinct_names, sentence_name, short_name, short_text
from argmap.model.networks import to_networkx
from argmap.model.records import (
    COLLECTIONS,
    Conflict,
    Dismissal,
    Group,
    Inference,
    MapInfo,
    Premise,
    Quote,
    Relation,
    Source,
    Statement,
    View,
)
from argmap.model.roles import Role, answers_objection, inference_role, statement_roles
from argmap.model.slots import SLOT, first_slot, waits
from argmap.model.tree import SpanningTree, spanning_tree

__all__ = [
    "COLLECTIONS",
    "SLOT",
    "Change",
    "ChangeError",
    "Conflict",
    "Dismissal",
    "Document",
    "Group",
    "Inference",
    "Key",
    "MapInfo",
    "Premise",
    "Quote",
    "Relation",
    "Role",
    "Source",
    "SpanningTree",
    "Statement",
    "View",
    "answers_objection",
    "can_fold",
    "distinct_names",
    "first_slot",
    "folded_nodes",
    "groups_inside",
    "groups_round",
    "inference_role",
    "is_folded",
    "language_of",
    "new_id",
    "sentence_name",
    "short_name",
    "short_text",
    "spanning_tree",
    "statement_roles",
    "to_networkx",
    "waits",
]
