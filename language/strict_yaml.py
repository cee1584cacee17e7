"""Reading a data file's YAML strictly: every odd thing is a fault with its file and line, never a crash or a guess."""

from dataclasses import dataclass

import yaml

from language.faults import DataError, Fault


@dataclass(frozen=True)
class StrictYaml:
    """Reads the nodes of one file; raises DataError at the first thing that is not as it must be."""

    file: str

    def fault(self, node: yaml.Node, message: str) -> DataError:
        """The error for a node: this file, its line, and what is wrong (in Vietnamese)."""
        return DataError((Fault(self.file, node.start_mark.line + 1, message),))

    def root(self, source: str, keys: str) -> yaml.Node:
        """The one document of the source; ``keys`` says what it must hold, for the message where it is none."""
        try:
            node = yaml.compose(source, Loader=yaml.CSafeLoader)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise DataError((Fault(self.file, line, f"YAML hỏng: {error.problem}"),)) from error
        except yaml.YAMLError as error:
            raise DataError((Fault(self.file, 1, f"YAML hỏng: {error}".splitlines()[0]),)) from error
        if not isinstance(node, yaml.MappingNode):
            raise DataError((Fault(self.file, 1, f"phải có các khoá {keys}"),))
        return node

    def mapping(self, node: yaml.Node, what: str) -> dict[str, yaml.Node]:
        """The fields of a mapping, each key a word and given once; ``what`` names the mapping in the message."""
        if not isinstance(node, yaml.MappingNode):
            raise self.fault(node, f"{what} phải là một bảng khoá")
        out: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise self.fault(key, "khoá phải là một từ")
            if key.value in out:
                raise self.fault(key, f"khoá “{key.value}” ghi hai lần")
            out[key.value] = value
        return out

    def word(self, node: yaml.Node, what: str) -> str:
        """A scalar's text."""
        if not isinstance(node, yaml.ScalarNode):
            raise self.fault(node, f"{what} phải là một chuỗi")
        return str(node.value)

    def items(self, node: yaml.Node | None, what: str) -> list[yaml.Node]:
        """The nodes of a list; a missing list is empty."""
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            raise self.fault(node, f"{what} phải là một danh sách")
        return list(node.value)

    def words(self, node: yaml.Node | None, what: str) -> tuple[str, ...]:
        """The texts of a list of scalars; a missing list is empty."""
        return tuple(self.word(item, what) for item in self.items(node, what))
