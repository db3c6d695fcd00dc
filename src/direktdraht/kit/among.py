"""Rows by many keys. Django's `in` prepares each key on its own and writes a statement for each number of them; here
they travel as one value, and the statement stays the same."""

import json
from collections.abc import Iterable
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import BooleanField, F, Lookup
from django.db.models.sql.compiler import SQLCompiler


class Among(Lookup):
    """A condition for filter(): Case.objects.filter(Among("pk", keys)). Whole numbers only."""

    lookup_name = "among"
    prepare_rhs = False
    output_field = BooleanField()

    def __init__(self, name: str, keys: Iterable[int]) -> None:
        super().__init__(F(name), sorted(set(keys)))

    def as_sql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> tuple[str, tuple[str | int, ...]]:
        column, values = self.process_lhs(compiler, connection)
        return f"{column} IN (SELECT value FROM json_each(%s))", (*values, json.dumps(self.rhs))

    def as_postgresql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, list[Any]]:
        column, values = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s::bigint[])", [*values, self.rhs]
