#!/usr/bin/env python3
"""Says what stands in XML documents, by a parser that is not ours.

    leaves.py PARSER FOLDER

PARSER is `expat` (Python's own) or `libxml2` (through lxml). Prints a line of JSON for each file of the folder, by name:
{"file": …, "leaves": [[depth, element, attribute, value], …]}, or {"file": …, "refusal": …} if it is not well-formed. Text has no
attribute; it is the text between two tags, joined over comments and sections, without blanks. Names are without prefix, and
namespaces are no leaves. The documents have no DTD.
"""

import json
import pathlib
import sys
import xml.parsers.expat


def local(name):
    """The name without its prefix, or without its namespace as lxml puts it."""
    return name.rpartition("}")[2].rpartition(":")[2]


class Leaves:
    """Takes what a parser reports."""

    def __init__(self):
        self.found, self.open, self.text = [], [], ""

    def start(self, name, attributes):
        self.end_text()
        self.open.append(local(name))
        self.found.append([len(self.open), self.open[-1], None, ""])
        for attribute, value in attributes.items():
            if not attribute.startswith("xmlns"):
                self.found.append([len(self.open), self.open[-1], local(attribute), value])

    def end(self, _name):
        self.end_text()
        self.open.pop()

    def data(self, text):
        self.text += text

    def end_text(self):
        text = "".join(character for character in self.text if character not in " \t\r\n")
        if text and self.open:
            self.found.append([len(self.open), self.open[-1], None, text])
        self.text = ""

    def close(self):
        return self.found


def by_expat(data):
    leaves = Leaves()
    parser = xml.parsers.expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = leaves.start, leaves.end
    parser.CharacterDataHandler = leaves.data
    try:
        parser.Parse(data, True)
    except (xml.parsers.expat.ExpatError, ValueError, LookupError) as error:
        return None, str(error)
    return leaves.close(), None


def by_libxml2(data):
    from lxml import etree

    parser = etree.XMLParser(target=Leaves(), no_network=True, huge_tree=True)
    try:
        return etree.fromstring(data, parser), None
    except (etree.XMLSyntaxError, ValueError) as error:
        return None, str(error)


def main():
    parse = {"expat": by_expat, "libxml2": by_libxml2}[sys.argv[1]]
    for path in sorted(pathlib.Path(sys.argv[2]).iterdir()):
        leaves, refusal = parse(path.read_bytes())
        line = {"file": path.name, "leaves": leaves} if refusal is None else {"file": path.name, "refusal": refusal}
        print(json.dumps(line))


if __name__ == "__main__":
    main()
