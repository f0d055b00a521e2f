#!/usr/bin/env python3
"""Finds what a document holds and our reading of it does not. Python's own parsers and its own idea of what a value means.

    missing.py SCHEMAS < PAIRS

SCHEMAS is the folder of schema tables: which names mean the same. PAIRS are lines of two paths with a tab between: a document (XML,
or JSON with accounts somewhere in it, as objects or as texts) and what we printed of it as JSON. Prints a line of JSON for each pair:
how many leaves the document has, and those that ours lacks, or why the document cannot be read here.
"""

import base64
import binascii
import collections
import datetime
import decimal
import json
import pathlib
import re
import sys
import xml.parsers.expat


def spellings(folder):
    """For each written name in lower case, the names it may have in ours."""
    names = collections.defaultdict(set)
    for path in pathlib.Path(folder).glob("*.json"):
        fields = [field for record in json.loads(path.read_text())["records"] for field in record.get("fields", [])]
        for field in fields:
            for written in [field["name"], *field.get("names", {}).values(), *field.get("variants", [])]:
                names[written.lower()].add(field["name"].lower())
    return names


def leaves_of_xml(data):
    found, open_elements, texts = [], [], [""]

    def start(name, attributes):
        open_elements.append(name.rpartition(":")[2])
        texts.append("")
        found.extend(
            (attribute.rpartition(":")[2], value)
            for attribute, value in attributes.items()
            if not attribute.startswith("xmlns") and not attribute.endswith("schemaLocation"))

    def end(_name):
        found.append((open_elements.pop(), texts.pop()))

    def data_(text):
        texts[-1] += text

    parser = xml.parsers.expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, data_
    parser.Parse(data, True)
    return found


def accounts_of_json(value):
    """The accounts in a JSON value: objects with parts of an account, and texts that are one."""
    if isinstance(value, dict):
        if len({"profile", "summary", "transactions"} & {name.lower() for name in value}) >= 2:
            yield value
        else:
            for member in value.values():
                yield from accounts_of_json(member)
    elif isinstance(value, list):
        for element in value:
            yield from accounts_of_json(element)
    elif isinstance(value, str):
        text = value.strip()
        if not text.startswith("<") and len(text) > 100:
            try:
                text = base64.b64decode(text, validate=True).decode().strip()
            except (binascii.Error, UnicodeDecodeError):
                return
        if text.startswith("<"):
            yield text


def leaves_of_json(name, value):
    if isinstance(value, dict):
        for member, inner in value.items():
            yield from leaves_of_json(member, inner)
    elif isinstance(value, list):
        for element in value:
            yield from leaves_of_json(name, element)
    elif value is not None:
        yield name, str(value).lower() if isinstance(value, bool) else str(value)


def leaves_of_ours(name, value, is_raw):
    """What we printed; `raw` holds texts as they were written, beside the values that were made of them."""
    if isinstance(value, dict):
        for member, inner in value.items():
            yield from leaves_of_ours(member, inner, is_raw or name == "raw")
    elif isinstance(value, list):
        for element in value:
            yield from leaves_of_ours(name, element, is_raw)
    elif value is not None:
        yield name, str(value).lower() if isinstance(value, bool) else str(value), is_raw


def leaves(data):
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return leaves_of_xml(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
    found = []
    for account in accounts_of_json(json.loads(data, parse_float=str, parse_int=str)):
        if isinstance(account, str):
            found += leaves_of_xml(account.encode())
        else:
            found += leaves_of_json("", account)
    return found


MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
DAY = re.compile(r"(?:(\d{4})-(\d\d)-(\d\d)|(\d\d)-(\d\d|[a-z]{3})-(\d{4}))", re.I)
TIME = re.compile(r"[t ]\s*(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?\s*(z|[+-]\d\d:?\d\d)?$", re.I)
INDIA = datetime.timezone(datetime.timedelta(hours=5, minutes=30))


def meanings(text):
    """What a value may mean: its text, and the number, the day or the instant that it is."""
    text = " ".join(text.split())
    found = {text.lower()}
    try:
        found.add(decimal.Decimal(text).normalize() + 0)
    except decimal.InvalidOperation:
        pass
    if day := DAY.match(text):
        year, month, date, date2, month2, year2 = day.groups()
        month = month or (month2 if month2.isdigit() else MONTHS.index(month2.lower()) + 1 if month2.lower() in MONTHS else 0)
        try:
            found.add(datetime.date(int(year or year2), int(month), int(date or date2)))
            day_found = datetime.datetime(int(year or year2), int(month), int(date or date2), tzinfo=INDIA)
            found.add(day_found)
        except ValueError:
            return found
        if time := TIME.match(text[day.end():]):
            hour, minute, second, fraction, zone = time.groups()
            offset = INDIA
            if zone and zone.lower() == "z":
                offset = datetime.timezone.utc
            elif zone:
                minutes = int(zone[1:3]) * 60 + int(zone[-2:])
                offset = datetime.timezone(datetime.timedelta(minutes=-minutes if zone[0] == "-" else minutes))
            milliseconds = int((fraction or "0").ljust(3, "0")[:3])
            found.discard(day_found)
            found.add(day_found.replace(
                hour=int(hour), minute=int(minute), second=int(second or 0), microsecond=milliseconds * 1000, tzinfo=offset))
    return found


def missing(document, ours, names):
    """How many leaves a document has, and which are not in ours. Each of ours stands for one of the document's."""
    typed, written, used = collections.defaultdict(list), collections.defaultdict(list), set()
    for account in ours["accounts"]:
        for number, (name, value, is_raw) in enumerate(leaves_of_ours("", account, False)):
            for meaning in meanings(value):
                (written if is_raw else typed)[name.lower(), meaning].append((id(account), number))
    lacking, count = [], 0
    for name, value in document:
        if not value.strip():
            continue
        count += 1
        # Its own name first: a balance of one record has the old name of another's.
        spelled = [name.lower(), *sorted(names[name.lower()] - {name.lower()})]
        keys = [(spelling, meaning) for spelling in spelled for meaning in meanings(value)]
        found = next((leaf for place in (typed, written) for key in keys for leaf in place[key] if leaf not in used), None)
        if found:
            used.add(found)
        else:
            lacking.append([name, value])
    return count, lacking


def main():
    names = spellings(sys.argv[1])
    for line in sys.stdin:
        document, ours = line.rstrip("\n").split("\t")
        result = {"file": pathlib.Path(document).name}
        try:
            found = leaves(pathlib.Path(document).read_bytes())
        except (xml.parsers.expat.ExpatError, ValueError) as error:
            result["refusal"] = str(error)
        else:
            result["leaves"], result["missing"] = missing(found, json.loads(pathlib.Path(ours).read_bytes()), names)
        print(json.dumps(result))


if __name__ == "__main__":
    main()
