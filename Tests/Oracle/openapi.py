#!/usr/bin/env python3
"""Validates HTTP messages against Swagger 2.0 files, by a validator of JSON Schema that is not ours.

    openapi.py FOLDER < MESSAGES

FOLDER holds the files. MESSAGES are lines of JSON: {"file": …, "method": …, "path": …, "status": …, "headers": {…}, "body": …}, the path
without basePath, the body as text; with a status the message is an answer, without one a request. Prints a line of JSON for each:
{"operation": …, "problems": [...]}.

Stricter than the files in two things: a member that a schema does not name is a problem, and an answer that has no schema is one. A schema
with allOf is as closed as what its allOf names. Laxer in one: headers `*_api_key` are looked for
as the security of the operation says, not as its parameters do, which in one file ask a caller for the keys of others.
"""

import functools
import json
import pathlib
import re
import sys

import jsonschema
import yaml


def closed(schema):
    """The schema, refusing members that it does not name."""
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {name: closed(value) for name, value in schema.items()}
    if isinstance(result.get("properties"), dict) and "allOf" not in result:
        result.setdefault("additionalProperties", False)
    return result


@functools.cache
def document(path):
    """A file as it is, and its definitions closed."""
    content = yaml.safe_load(path.read_text(encoding="utf-8-sig"))
    return content, closed(content.get("definitions", {}))


def resolved(content, item):
    """The item, or what its reference names."""
    while isinstance(item, dict) and "$ref" in item:
        place = content
        for name in item["$ref"].removeprefix("#/").split("/"):
            place = place[name]
        item = place
    return item


def operation(content, method, path):
    """The template of a path and its operation. One without variables goes before one with."""
    for template in sorted(content["paths"], key=lambda name: name.count("{")):
        pattern = re.sub(r"\\\{[^/]+?\\\}", "[^/]+", re.escape(template))
        if re.fullmatch(pattern, path) and method.lower() in content["paths"][template]:
            return template, content["paths"][template][method.lower()]
    return None, None


def schema_problems(schema, definitions, text):
    try:
        body = json.loads(text)
    except ValueError:
        return ["the body is no JSON"]
    schema = {**closed(schema), "definitions": definitions}
    validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker(["date-time", "email"]))
    return [f"{error.json_path}: {error.validator}" for error in validator.iter_errors(body)]


def header_problems(content, found, headers):
    """What of the headers is missing."""
    names = {name.lower() for name, value in headers.items() if value}
    problems = [
        f"no header {parameter['name']}"
        for parameter in (resolved(content, item) for item in found.get("parameters", []))
        if parameter["in"] == "header" and parameter.get("required") and not parameter["name"].endswith("_api_key")
        and parameter["name"].lower() not in names
    ]
    # One file defines schemes in other letters than it uses them.
    schemes = {name.lower(): scheme["name"].lower() for name, scheme in content["securityDefinitions"].items()}
    options = found.get("security", content.get("security", []))
    keys = [schemes[name.lower()] for option in options for name in option]
    if keys and not names.intersection(keys):
        problems.append("no API key")
    return problems


def problems(folder, message):
    content, definitions = document(folder / message["file"])
    template, found = operation(content, message["method"], message["path"])
    if found is None:
        return None, ["no such operation"]
    name = f"{message['method']} {template}"
    if "status" in message:
        answer = resolved(content, found["responses"].get(str(message["status"])))
        if answer is None:
            return name, ["no such status"]
        missing = [f"no header {header}" for header in answer.get("headers", {}) if header.lower() not in
                   {given.lower() for given in message["headers"]}]
        if "schema" not in answer:
            return name, missing + ["no schema"]
        return name, missing + schema_problems(answer["schema"], definitions, message["body"])
    parameters = [resolved(content, item) for item in found.get("parameters", [])]
    body = next((parameter for parameter in parameters if parameter["in"] == "body"), None)
    result = header_problems(content, found, message["headers"])
    if body is None:
        return name, result + (["there is a body"] if message["body"] else [])
    return name, result + schema_problems(body["schema"], definitions, message["body"])


def main():
    folder = pathlib.Path(sys.argv[1])
    for line in sys.stdin:
        name, found = problems(folder, json.loads(line))
        print(json.dumps({"operation": name, "problems": found}))


main()
