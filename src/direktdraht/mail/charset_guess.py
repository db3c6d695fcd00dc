"""What bytes without a usable label most likely say: broken UTF-8, Western Windows, Cyrillic, East Asian."""

import codecs
import re

_SAMPLE = 20_000
_HIGH_RUN = re.compile(rb"[\x80-\xff]{2,}")
_LETTER = re.compile(rb"[A-Za-z]")
# Tried in this order where nearly every letter is above ASCII; each must fit without a single error.
_EAST_ASIAN = ("cp932", "euc_jp", "cp949", "gb18030", "big5")
_KANA = re.compile("[\u3040-\u30ff]")
_HAN = re.compile("[\u4e00-\u9fff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")


def guess(data: bytes) -> str:
    """Never raises. UTF-8 with single bytes of Windows-1252 in it keeps both."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    sample = data[:_SAMPLE]
    if _is_foreign(sample):
        for codec in (_east_asian(sample), _cyrillic(sample)):
            if codec:
                return data.decode(codec, "replace")
    return data.decode("utf-8", "western-where-broken")


def _is_foreign(sample: bytes) -> bool:
    """Most letters stand above ASCII and in runs: in a Western language an umlaut mostly stands alone."""
    if _valid_share(sample) > 0.5:
        return False
    in_runs = sum(map(len, _HIGH_RUN.findall(sample)))
    high = sum(1 for byte in sample if byte > 0x7F)
    return in_runs > 0.8 * high and in_runs > len(_LETTER.findall(sample)) / 2


def _valid_share(sample: bytes) -> float:
    """How much of what is not ASCII reads as UTF-8."""
    text = sample.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = sum(1 for character in text if character > "\x7f") - broken
    return good / max(1, good + broken)


def _east_asian(sample: bytes) -> str:
    for codec in _EAST_ASIAN:
        try:
            text = sample[: len(sample) // 2 * 2].decode(codec)
        except UnicodeDecodeError as error:
            if error.start < len(sample) - 3:
                continue
            text = sample[: error.start].decode(codec, "replace")
        letters = sum(1 for character in text if character > "\x7f")
        kana, han, hangul = (len(kind.findall(text)) for kind in (_KANA, _HAN, _HANGUL))
        if codec in {"cp932", "euc_jp"}:
            fits = kana > letters / 4
        elif codec == "cp949":
            fits = hangul > letters * 0.85  # in Chinese read as Korean half are not
        else:
            fits = han > letters * 0.6 and "\ufffd" not in text
        if fits and letters > 3:
            return codec
    return ""


def _cyrillic(sample: bytes) -> str:
    """KOI8-R has its small letters where Windows-1251 has its capitals: the one with more small ones it is."""
    best, most = "", 0
    for codec in ("cp1251", "koi8_r", "iso8859_5"):
        text = sample.decode(codec, "replace")
        small = sum(1 for character in text if "а" <= character <= "я")
        if small > most:
            best, most = codec, small
    return best


def _western(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "latin-1-where-empty"), error.end


def _latin1(error: UnicodeError) -> tuple[str, int]:
    """Five bytes that Windows-1252 leaves empty."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("western-where-broken", _western)
codecs.register_error("latin-1-where-empty", _latin1)
