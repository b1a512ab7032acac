"""The table of results."""


class Table:
    """Rows of what was measured, its figure, and what that should be."""

    def __init__(self):
        self.rows = []
        self.lists = []

    def note(self, what, figure):
        """A figure without a target."""
        self.rows.append((what, figure, None, ""))

    def target(self, what, figure, target, met):
        """A figure with a target."""
        self.rows.append((what, figure, met, target))

    def list(self, title, lines):
        """Lines below the table, with what a figure is made of."""
        self.lists.append((title, lines))

    def print(self):
        """Prints all of it; says whether all targets are met."""
        widths = [max((len(row[column]) for row in self.rows), default=0) for column in (0, 1)]
        for what, figure, met, target in self.rows:
            verdict = {True: f"ok      {target}", False: f"MISSED  {target}", None: ""}[met]
            print(f"{what:{widths[0]}}  {figure:{widths[1]}}  {verdict}".rstrip())
        for title, lines in self.lists:
            print(f"\n{title}")
            for line in lines:
                print(f"  {line}")
        return all(met is not False for _, _, met, _ in self.rows)
