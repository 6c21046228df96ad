#!/usr/bin/env python3
"""Builds resources/reference/france.pcref: every commune of France, its parts, its past and its populations.

    tools/reference/build_reference.py            fetch the packages with npm and write the file
    tools/reference/build_reference.py --check    verify the committed file, without network

The file is committed, so nobody needs npm to build the application. Same packages, same body: the digest in
the header is that of the text, not of the compressed bytes. The format is described in
resources/reference/README.md. Only the standard library of Python is used.
"""

import argparse
import collections
import hashlib
import json
import struct
import subprocess
import sys
import tarfile
import tempfile
import zlib
from pathlib import Path

PACKAGE = "@etalab/decoupage-administratif"
CURRENT = "6.0.0"
RETRIEVED = "2026-11-23"
OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "reference" / "france.pcref"

# sha256 of each archive, so that a package that changed under the same number is noticed.
ARCHIVES = {
    "0.7.0": "4643f584e1502d38a9baefe6e5b478aa8d5077bcd7e8972461dbbaceb66559f0",
    "1.1.1": "db6e7c433ee675de314aa19bfc4faf796451342960ed2c1b42fda0f458a97e23",
    "2.3.1": "d7f2a6915af27a719eeb6eb6581d9a645849b5b23e5c97fa5aa2931eb3552d1f",
    "4.1.0": "318f0cfc0c1f9d8113b272bf3cefb8f207f23f73026ee5932215f5d80d7a0f2a",
    "6.0.0": "c189ffd5b33fe40c2f19e1a923ce557f190622f39228745d3195d746dfe00c4a",
}

# Reference year of the population: (package, day it comes into force: 1 January of the third year after).
# 2020 comes from 2.3.1: 3.1.1 holds the same figures but under the geography of 2023, so that a commune merged
# on 1 January 2023 carries there the figure of one of its parts.
VINTAGES = {
    "2016": ("0.7.0", "2019-01-01"),
    "2019": ("1.1.1", "2022-01-01"),
    "2020": ("2.3.1", "2023-01-01"),
    "2022": ("4.1.0", "2025-01-01"),
    "2023": ("6.0.0", "2026-01-01"),
}

# Collectivities counted apart: census year of their figures in every vintage, 0 when the packages do not say.
CENSUS = {"976": 2017, "986": 0, "987": 0, "988": 0}

# The populations of 2016 were published in the geography of 1 January 2018, but package 0.7.0 is that of 2019.
FIGURES_2016_GEOGRAPHY = "2018-01-01"

# The EPCI file of the current package counts 2022, in today's geography, municipale and totale.
EPCI_VINTAGE = "2022"

KINDS = {"commune-actuelle": "C", "commune-deleguee": "D", "commune-associee": "A", "arrondissement-municipal": "M"}
KIND_ORDER = "CDAMF"
COLUMNS = ["kind", "code", "name", "typeLiaison", "departement", "arrondissement", "region", "epci", "siren",
           "codesPostaux", "anciensCodes", "parent", *(f"municipale{v}" for v in VINTAGES), f"totale{EPCI_VINTAGE}"]


# --- reading the packages -------------------------------------------------------------------------------------

class Package:
    """One version of the package: its communes by code, and who holds which code."""

    def __init__(self, archive):
        self.archive = archive
        self.rows = self.read("communes")
        self.communes = {row["code"]: row for row in self.rows if row["type"] == "commune-actuelle"}
        self.holder = {}
        for row in self.rows:
            if "chefLieu" in row and row["type"] in ("commune-deleguee", "commune-associee"):
                self.holder[row["code"]] = row["chefLieu"]
        for code, row in self.communes.items():
            for former in row.get("anciensCodes", []):
                self.holder[former] = code
        # Last, because a commune of today holds itself whatever its code stood for before.
        self.holder.update({code: code for code in self.communes})

    def read(self, name):
        with tarfile.open(self.archive) as tar:
            return json.load(tar.extractfile(f"package/data/{name}.json"))

    def population(self, code):
        return self.communes.get(code, {}).get("population")


def fetch(version, folder):
    """Downloads one version into `folder`; an archive already there is used as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / f"etalab-decoupage-administratif-{version}.tgz"
    if not archive.exists():
        subprocess.run(["npm", "pack", f"{PACKAGE}@{version}", "--silent"], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != ARCHIVES[version]:
        sys.exit(f"{archive.name}: sha256 {found} is not the one expected")
    return Package(archive)


# --- facts ----------------------------------------------------------------------------------------------------

def vanished(packages):
    """Communes of an older package that are none today, with their row of the latest package that has them."""
    found = {}
    for package, _ in VINTAGES.values():
        for code, row in packages[package].communes.items():
            if code not in packages[CURRENT].communes:
                found[code] = row
    return found


def broken_sums(packages, official):
    """{(code, vintage): figure or None} where adding published figures would not give today's territory.

    Two causes: a commune of then that has since been split (part of its inhabitants live elsewhere today), and
    the mergers of 1 January 2019, whose other parts are missing from the figures of 2016.
    """
    today = packages[CURRENT]
    broken = set()
    for vintage, (version, _) in VINTAGES.items():
        package = packages[version]
        units = collections.defaultdict(set)
        for unit, holder in package.holder.items():
            units[holder].add(unit)
        for code in today.communes:
            held_by = package.holder.get(code)
            if code in package.communes or held_by is None:
                continue  # It existed already, or it is new under another code: its parts tell.
            heirs = {today.holder[unit] for unit in units[held_by] if unit in today.holder}
            if len(heirs) > 1:
                broken |= {(heir, vintage) for heir in heirs}
    for event in packages["0.7.0"].read("historique-communes"):
        if (event["type"] == "COM" and event.get("dateFin", "") > FIGURES_2016_GEOGRAPHY
                and event["code"] not in packages["0.7.0"].communes):
            broken.add((today.holder[event["code"]], "2016"))
    return {(code, vintage): official.get(code) if vintage == EPCI_VINTAGE else None for code, vintage in broken}


def commune_lines(packages, members):
    today = packages[CURRENT]
    lines = []

    def published(kind, code):
        """Figures as published in each vintage for that code; a part of a commune has none."""
        if kind in "CF":
            return [packages[version].population(code) for version, _ in VINTAGES.values()]
        if kind == "M":
            return [districts[version].get(code) for version, _ in VINTAGES.values()]
        return [None] * len(VINTAGES)

    def add(kind, row, parent):
        code = row["code"]
        holder = today.communes.get(parent, {})
        member = members.get(code, {}) if kind == "C" else {}
        lines.append([
            kind, code, row["nom"], row.get("typeLiaison"),
            row.get("departement") or holder.get("departement"),
            row.get("arrondissement") or holder.get("arrondissement"),
            row.get("region") or holder.get("region"),
            member.get("epci"), row.get("siren"),
            " ".join(sorted(row.get("codesPostaux", []))),
            " ".join(sorted(row.get("anciensCodes", []))) if kind == "C" else "",
            parent, *published(kind, code), member.get("populationTotale")])

    districts = {version: {row["code"]: row.get("population") for row in packages[version].rows
                           if row["type"] == "arrondissement-municipal"} for version, _ in VINTAGES.values()}
    for row in today.rows:
        kind = KINDS[row["type"]]
        add(kind, row, "" if kind == "C" else row.get("chefLieu") or row.get("commune"))
    for row in vanished(packages).values():
        add("F", row, today.holder.get(row["code"], ""))
    lines.sort(key=lambda line: (line[4], KIND_ORDER.index(line[0]), line[1]))
    return lines


def digest(body):
    """BLAKE2b of 256 bits: Qt computes it eight times faster than SHA-256, at each start."""
    return hashlib.blake2b(body, digest_size=32).hexdigest()


def field(value):
    text = "" if value is None else str(value)
    if any(sign in text for sign in "\t\n\r"):
        sys.exit(f"a field holds a separator: {text!r}")
    return text


def build_body(packages):
    today = packages[CURRENT]
    epci = today.read("epci")
    members = {member["code"]: {**member, "epci": group["code"]} for group in epci for member in group["membres"]}
    official = {code: member["populationMunicipale"] for code, member in members.items()}

    def by_code(row):
        return row["code"]

    sections = {
        "regions": [[r["code"], r["nom"]] for r in sorted(today.read("regions"), key=by_code)],
        "departements": [[d["code"], d["nom"], d["typeLiaison"], d["region"], d.get("chefLieu")]
                         for d in sorted(today.read("departements"), key=by_code)],
        "arrondissements": [[a["code"], a["nom"], a["typeLiaison"], a["departement"], a["region"], a["chefLieu"]]
                            for a in sorted(today.read("arrondissements"), key=by_code)],
        "epci": [[e["code"], e["nom"], e["type"]] for e in sorted(epci, key=by_code)],
        "territory": [[code, vintage, figure]
                      for (code, vintage), figure in sorted(broken_sums(packages, official).items())],
        "communes": commune_lines(packages, members),
    }
    return "".join(f"[{name}]\n" + "".join("\t".join(map(field, line)) + "\n" for line in lines)
                   for name, lines in sections.items()).encode()


def build(folder):
    packages = {version: fetch(version, folder) for version in ARCHIVES}
    body = build_body(packages)
    header = {
        "format": "1",
        "source": f"INSEE (COG, populations de référence), DGCL (EPCI), La Poste (codes postaux) ; {PACKAGE}",
        "licence": "Licence Ouverte 2.0",
        "retrieved": RETRIEVED,
        "versions": " ".join(f"{vintage}:{version}" for vintage, (version, _) in VINTAGES.items()),
        "geography": f"{CURRENT} COG 2026",
        "vintages": " ".join(f"{vintage}:{day}" for vintage, (_, day) in VINTAGES.items()),
        "census": " ".join(f"{code}:{year}" for code, year in CENSUS.items()),
        "columns": " ".join(COLUMNS),
        "blake2b256": digest(body),
    }
    text = "".join(f"{key}\t{value}\n" for key, value in header.items()).encode() + b"\n" + body
    return struct.pack(">I", len(text)) + zlib.compress(text, 9)


# --- verifying the file ---------------------------------------------------------------------------------------

def parse(data):
    """(header, {section: lines}) of a file; refuses a wrong length or digest."""
    text = zlib.decompress(data[4:])
    assert struct.unpack(">I", data[:4])[0] == len(text), "length of the text"
    head, body = text.split(b"\n\n", 1)
    header = dict(line.split("\t", 1) for line in head.decode().split("\n"))
    assert digest(body) == header["blake2b256"], "digest of the body"
    sections, lines = {}, None
    for line in body.decode().split("\n")[:-1]:
        if line.startswith("["):
            lines = sections[line[1:-1]] = []
        else:
            lines.append(line.split("\t"))
    return header, sections


def territory_figures(sections, vintage):
    """{commune of today: inhabitants in `vintage` on its present territory, None when unknown}."""
    column = COLUMNS.index(f"municipale{vintage}")
    broken = {line[0]: int(line[2]) if line[2] else None for line in sections["territory"] if line[1] == vintage}
    sums = {line[1]: None for line in sections["communes"] if line[0] == "C"}
    for line in sections["communes"]:
        owner = line[1] if line[0] == "C" else line[11] if line[0] == "F" else None
        if owner and line[column]:
            sums[owner] = (sums[owner] or 0) + int(line[column])
    return {**sums, **broken}


def check(data):
    header, sections = parse(data)
    communes = [dict(zip(COLUMNS, line)) for line in sections["communes"]]
    index = {(row["kind"], row["code"]): row for row in communes}

    def count(rows):
        return sum(1 for _ in rows)

    assert all(len(line) == len(COLUMNS) for line in sections["communes"]), "columns"
    assert len(index) == len(communes), "the key is (kind, code)"
    assert all(row["departement"] for row in communes), "every row has a département"
    kinds = collections.Counter(row["kind"] for row in communes)
    assert kinds == {"C": 34969, "D": 2105, "A": 471, "M": 45, "F": 108}, kinds
    blocks = [row["departement"] for row in communes]
    assert blocks == sorted(blocks), "the rows of a département stand together"

    for code in ("01007", "2A004", "97611"):
        assert ("C", code) in index, code
    for code in ("59260", "59588"):
        assert ("C", code) in index and ("D", code) in index, code
    orphans = [row for row in communes if row["kind"] in "DAMF" and ("C", row["parent"]) not in index]
    assert not orphans, orphans
    # The reader adds up one département at a time, and guesses that of a commune from its code. Five parts belong
    # to a commune of the next département: Escaufourt, 02285, is in the Nord.
    assert all(row["departement"] == index["C", row["parent"]]["departement"] for row in communes if row["parent"])
    assert all(row["code"].startswith(row["departement"]) for row in communes if row["kind"] in "CFM")
    assert index["A", "02285"]["departement"] == "59"
    assert index["F", "59070"]["parent"] == "59006" and index["C", "59006"]["name"] == "L'Orée de Mormal"
    assert index["C", "59006"]["municipale2022"] == "232" and index["C", "59006"]["municipale2023"] == "619"
    empty = [row["code"] for row in communes if row["municipale2023"] == "0"]
    assert empty == ["55039", "55050", "55139", "55189", "55239", "55307"], "villages destroyed in 1916"
    alone = [row["code"] for row in communes if row["kind"] == "C" and row["siren"] and not row["epci"]]
    assert alone == ["22016", "29083", "29155", "85113"], alone
    assert index["C", "97611"]["municipale2016"] == "" and "976:2017" in header["census"].split()

    nord = [row for row in communes if row["departement"] == "59"]
    assert count(row for row in nord if row["kind"] == "C") == 647
    own = [count(row for row in nord if row[f"municipale{v}"] and int(row[f"municipale{v}"]) < 1500) for v in VINTAGES]
    assert own == [352, 354, 354, 353, 352], own
    today = []
    for vintage in VINTAGES:
        figures = territory_figures(sections, vintage)
        today.append(count(row for row in nord if row["kind"] == "C" and (figures[row["code"]] or 9999) < 1500))
    assert today == [351, 353, 353, 352, 352], today
    names = {line[0]: line[1] for line in sections["arrondissements"]}
    by_district = collections.Counter(names[row["arrondissement"]] for row in nord
                                      if row["kind"] == "C" and int(row["municipale2023"]) < 1500)
    assert by_district == {"Avesnes-sur-Helpe": 116, "Cambrai": 93, "Dunkerque": 64, "Valenciennes": 30,
                           "Lille": 26, "Douai": 23}, by_district

    figures = territory_figures(sections, "2022")
    assert figures["59006"] == 232 + 377 and figures["15141"] == 834 and figures["60694"] is not None
    assert territory_figures(sections, "2016")["85194"] is None, "the other parts of Les Sables-d'Olonne are missing"
    lengths = {name: len(lines) for name, lines in sections.items()}
    print(f"ok: {len(data)} bytes, {lengths}, kinds {dict(kinds)}")
    print(f"Nord below 1,500: as published {own}, on today's territory {today}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="verify the file and write nothing")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--packages", type=Path, help="keep the archives in this folder and use those already there")
    options = parser.parse_args()
    if not options.check:
        with tempfile.TemporaryDirectory() as temporary:
            data = build(options.packages or Path(temporary))
        check(data)
        options.output.write_bytes(data)
    else:
        check(options.output.read_bytes())


if __name__ == "__main__":
    main()
