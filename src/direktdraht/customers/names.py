"""A name as it stands in a mail, taken apart."""

_TITLES = {"dr.", "dr", "prof.", "prof", "dipl.-ing.", "dipl.-kfm.", "mag.", "ing."}


def split_name(name: str) -> tuple[str, str, str]:
    """(title, given name, family name) of "Dr. Henrik Albers" or "Albers, Dr. Henrik"; unsure parts go to the family
    name, so that nothing is lost."""
    name = " ".join(name.replace("\u00a0", " ").split())
    if "@" in name:
        return "", "", ""
    family, comma, rest = name.partition(",")
    if comma and rest.strip():
        name = f"{rest.strip()} {family.strip()}"
    words = name.split()
    titles = []
    while len(words) > 1 and words[0].lower() in _TITLES:
        titles.append(words.pop(0))
    if len(words) < 2:
        return " ".join(titles)[:20], "", " ".join(words)[:120]
    particles = {"von", "van", "de", "der", "den", "zu", "zur", "del", "della", "di", "la", "le"}
    cut = next((i for i, word in enumerate(words[1:], 1) if word.lower() in particles), len(words) - 1)
    return " ".join(titles)[:20], " ".join(words[:cut])[:80], " ".join(words[cut:])[:120]
