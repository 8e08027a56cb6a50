"""Fields that this version does not know: among the others in a file, apart from them in a record (`unknown`)."""

from typing import Any

from argmap.model.records import COLLECTIONS, SINGLES, Premise, field_names

_KNOWN = {name: frozenset(field_names(kind)) for name, kind in {**SINGLES, **COLLECTIONS}.items()}
_KNOWN_OF_PREMISES = frozenset(field_names(Premise))


def unknown_apart(collection: str, table: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON of a collection, of whatever types, with what its records do not know as the field `unknown`."""
    known = _KNOWN[collection]
    strange = {k: _apart(known, v) for k, v in table.items() if type(v) is dict and not known.issuperset(v)}
    if collection == "inferences":
        known = _KNOWN_OF_PREMISES
        for key, value in table.items():
            if not all(map(known.issuperset, _premises(value))):
                premises = [_apart(known, p) if type(p) is dict else p for p in value["premises"]]
                strange[key] = strange.get(key, value) | {"premises": premises}
    return table | strange if strange else table


def put_unknown_back(collection: str, table: dict[str, Any]) -> None:
    """Put the fields that are apart in the JSON of a collection among the others again."""
    for value in table.values():
        for told in (value, *_premises(value)) if collection == "inferences" else (value,):
            if "unknown" in told:
                told.update(told.pop("unknown"))


def _apart(known: frozenset[str], value: dict[str, Any]) -> dict[str, Any]:
    told = {name: field for name, field in value.items() if name in known}
    unknown = {name: field for name, field in value.items() if name not in known}
    return told | {"unknown": unknown} if unknown else told


def _premises(value: Any) -> list[dict[str, Any]]:
    """Return the premises, as far as they are objects, in the JSON of an inference."""
    premises = value.get("premises") if type(value) is dict else None
    return [premise for premise in premises if type(premise) is dict] if type(premises) is list else []
