"""How readable the fixed Dutch of the public pages is: Flesch-Douma of every section of a page, at least 65, and no
sentence of more than 20 words. Prints the figure of each; what fails is named, and the exit code is 1."""

import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

import textstat

LEAST = 65
LONGEST = 20
# Fewer words say too little: such a section is measured with the others of its page.
FEWEST = 25
DATA = Path(__file__).parents[2] / "data"
# Of our tables, the columns with sentences.
TABLES = {
    "functies": ["kort", "uitleg"],
    "mantelzorgers": ["kort", "uitleg"],
    "aandoeningen": ["uitleg"],
    "ondersteuning": ["kort"],
    "hulplijnen": ["wanneer"],
}
# What a language says of itself, which nobody reads; and the names of days, which nobody chooses.
SILENT = ("taal-", "dag-", "maand-", "datum-", "uur-")
PLACE = re.compile(r"\{ *\$[a-z-]+ *\}")
CHOICE = re.compile(r"\{ *\$[a-z-]+ *->.*?\*\[other\] *(.*?)\n\}", re.S)


def fixed():
    """The texts of the pages, as (page, section, key, text)."""
    page, texts = None, []
    for line in (DATA / "talen/nl.ftl").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            page = line[3:]
        elif match := re.match(r"([a-z][a-z0-9-]*) *= *(.*)", line):
            texts.append([page, "-".join(match[1].split("-")[:2]), match[1], match[2]])
        elif line.strip() and not line.startswith("#"):
            texts[-1][3] += "\n" + line.strip()
    for page, section, key, text in texts:
        if key.startswith(SILENT):
            continue
        # Of a text that counts, what is read for most numbers; and a short word for what is filled in.
        text = PLACE.sub("dit", CHOICE.sub(r"\1", text))
        yield page, section, key, " ".join(text.split())


def tables():
    for name, columns in TABLES.items():
        with (DATA / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file, delimiter=";"):
                for column in columns:
                    yield f"{name}.csv", name, f"{row['slug']}, {column}", row[column]


def ended(text):
    """A heading, a button or an item of a list ends as a sentence does."""
    return text if text[-1] in ".!?:" else text + "."


def sentences(text):
    return re.split(r"(?<=[.!?])[’”)]?\s+", text)


def sections(texts):
    """The texts of each section with words enough, and of a page what is left."""
    by_page = defaultdict(lambda: defaultdict(list))
    for page, section, _, text in texts:
        by_page[page][section].append(ended(text))
    for page, found in by_page.items():
        left = []
        for section, parts in found.items():
            whole = " ".join(parts)
            if textstat.lexicon_count(whole) >= FEWEST:
                yield page, section, whole
            else:
                left.append(whole)
        if textstat.lexicon_count(" ".join(left)) >= FEWEST:
            yield page, "…", " ".join(left)


def main():
    textstat.set_lang("nl")
    texts = [*fixed(), *tables()]
    failed = []
    for page, section, whole in sections(texts):
        ease = textstat.flesch_reading_ease(whole)
        print(f"{ease:6.1f}  {page}: {section}")
        if ease < LEAST:
            failed.append(f"{page}, {section}: {ease:.1f} is below {LEAST}: {whole}")
    for page, _, key, text in texts:
        for sentence in sentences(text):
            if len(sentence.split()) > LONGEST:
                failed.append(f"{page}, {key}: {len(sentence.split())} words: {sentence}")
    print("\n".join(["", *failed]) if failed else f"\n{len(texts)} texts can be read.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
