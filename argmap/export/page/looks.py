"""The ways in which parts of the picture are painted, each told once in the style of the page."""

import re

_ATTRIBUTE = re.compile(r' ([a-z-]+)="([^"]*)"')


class Looks:
    """Short classes in place of the attributes that say how a part is painted; a map needs some twenty of them."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def named(self, attributes: str) -> str:
        """Return the class, as an attribute, that stands for attributes of SVG, given with a blank before each."""
        name = self._names.get(attributes)
        if name is None:
            name = self._names[attributes] = f' class="p{len(self._names)}"'
        return name

    def style(self) -> str:
        """Return the rules of all classes that were given."""
        return "".join(
            f".p{number}{{{''.join(map(_declaration, _ATTRIBUTE.findall(attributes)))}}}\n"
            for number, attributes in enumerate(self._names)
        )


def _declaration(attribute: tuple[str, str]) -> str:
    name, value = attribute
    return f"{name}:{value}{'px' if name == 'font-size' else ''};"
