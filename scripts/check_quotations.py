#!/usr/bin/env python3
"""A second reader, written apart from the first: compares every quotation and every published text with the articles.

    check_quotations.py DATA ARTICLES

DATA is a folder of the published data, ARTICLES the folder it was made from. Offsets count UTF-16 code units in the
published text, which is the file without its byte order mark and front matter and with LF line ends; of a Markdown
file the words without the marks, so there every word must stand in the file, in the same order.
Prints one line for each difference and a closing line; exit code 1 when there is any.
"""

import html
import json
import os
import re
import sys


def published_text(path):
    with open(path, "rb") as file:
        text = file.read().decode("utf-8")
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if lines[0].strip() == "---":
        for number, line in enumerate(lines[1:], start=1):
            if line.strip() in ("---", "..."):
                return "\n".join(lines[number + 1 :])
    return text


def has_words_of(text, published):
    at = 0
    for word in re.findall(r"\w+", published):
        found = text.find(word, at)
        if found < 0:
            return False
        at = found + len(word)
    return True


def units(text, start, end):
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return json.load(file)


def main(data, articles):
    wrong = []
    checked = 0
    dossier = read(data, "dossier.json")
    texts = {}
    for article in dossier["articles"]:
        text = published_text(os.path.join(articles, *article["file"].split("/")))
        served = read(data, f"articles/{article['id']}.json")["text"]
        checked += 1
        markdown = article["file"].lower().endswith(".md") and has_words_of(html.unescape(text), served)
        if served != text and not markdown:
            wrong.append(f"{article['file']}: the published text is not the file's")
        texts[article["id"]] = served if markdown else text
    for shard in range(len(dossier["shards"])):
        for event in read(data, f"details/{shard}.json")["events"]:
            claims = [claim for conflict in event["conflicts"] for claim in conflict["claims"]]
            for told in event["evidence"] + claims:
                span = told["span"]
                checked += 1
                if units(texts[span["article"]], span["start"], span["end"]) != told["quote"]:
                    wrong.append(f"{event['id']}: the quotation is not what stands in {span['article']}")
    for line in wrong:
        print(line)
    print(f"{checked} texts and quotations compared, {len(wrong)} differ")
    return 1 if wrong or checked == 0 else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
