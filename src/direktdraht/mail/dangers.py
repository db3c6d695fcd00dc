"""Files that should not simply be opened: what kind of thing they are, by their ending and their first bytes."""

_BY_ENDING = {
    "program": "exe com scr pif msi msp cpl dll sys drv ocx app dmg pkg deb rpm apk jar jnlp gadget msix appx bin run",
    "script": "js jse vbs vbe wsf wsh ws bat cmd ps1 ps1xml psm1 sh bash hta py rb pl php reg inf sct msh lua",
    "shortcut": "lnk url desktop scf library-ms search-ms settingcontent-ms website",
    "macros": "docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm xll xla one",
    "disk image": "iso img vhd vhdx vmdk udf",
    "web page": "html htm xhtml shtml mht mhtml svg xml xsl",
    "help": "chm hlp",
}
# A bit in the head of a zip's first file.
_ZIP, _FLAGS_AT, _ENCRYPTED = b"PK\x03\x04", 6, 1
_ENDINGS = {ending: kind for kind, endings in _BY_ENDING.items() for ending in endings.split()}
# Named by their bytes whatever they are called; the others only by their ending.
_MAGIC = (
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"#!", "script"),
    (b"\x4c\x00\x00\x00\x01\x14\x02", "shortcut"),
)


def danger_of(name: str, head: bytes = b"") -> str:
    """What it is in a word, "" for nothing to warn of. head: its first bytes; a program may be called photo.jpg."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith(_ZIP) and len(head) > _FLAGS_AT and head[_FLAGS_AT] & _ENCRYPTED:
        return "encrypted archive"
    stem, dot, ending = name.lower().rstrip(". ").rpartition(".")
    return _ENDINGS.get(ending, "") if dot and stem else ""
