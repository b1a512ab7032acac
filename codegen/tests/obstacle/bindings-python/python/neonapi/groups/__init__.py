# Written by cargo xtask generate from api/openapi.yaml. Do not edit.
"""The groups of operations; each is imported when it is first used."""

from __future__ import annotations

from neonapi._group import Groups

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi.groups.operations import Operations
    from neonapi.groups.things import Things
    from neonapi.groups.words import Words


class ClientGroups(Groups):
    """The groups of a client."""

    __slots__ = ()

    @property
    def operations(self) -> Operations:
        """Work in the background."""
        return self._group("operations", "Operations")

    @property
    def things(self) -> Things:
        """Things of all shapes."""
        return self._group("things", "Things")

    @property
    def words(self) -> Words:
        """Words that languages keep for themselves."""
        return self._group("words", "Words")
