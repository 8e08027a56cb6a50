"""The JSON Schema of the file, made from the records."""

from typing import Any

from pydantic import TypeAdapter

from argmap.model import COLLECTIONS
from argmap.model.jsonform import ALWAYS_WRITTEN
from argmap.model.records import SINGLES
from argmap.storage.document_json import FORMAT, VERSION


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a map's file; `resources/argmap.schema.json` holds it."""
    definitions: dict[str, Any] = {}
    properties: dict[str, Any] = {
        "format": {"const": FORMAT},
        "version": {"type": "integer", "minimum": 1, "description": f"This program writes {VERSION}."},
    }
    for collection, kind in {**SINGLES, **COLLECTIONS}.items():
        schema = TypeAdapter(kind).json_schema(ref_template="#/$defs/{model}")
        definitions |= schema.pop("$defs", {})
        definitions[kind.__name__] = schema
        if collection in ALWAYS_WRITTEN:
            schema["required"] += ALWAYS_WRITTEN[collection]
        reference = {"$ref": f"#/$defs/{kind.__name__}"}
        if collection in SINGLES:
            properties[collection] = reference
        else:
            ids = {"minLength": 1, "maxLength": 200}
            properties[collection] = {"type": "object", "propertyNames": ids, "additionalProperties": reference}
    for definition in definitions.values():
        if "properties" in definition:
            del definition["properties"]["unknown"]
            definition["additionalProperties"] = True
    properties["extras"] = {"type": "object", "description": "Per foreign format, what is given back on export."}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Argmap map",
        "type": "object",
        "required": ["format", "version"],
        "properties": properties,
        "$defs": dict(sorted(definitions.items())),
    }
