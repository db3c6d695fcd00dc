"""`python holiday_dates.py DE-BW 2026 2028`: the holidays of a region as JSON.

A process of its own: the package knows the whole world and would keep 70 MB in every process that asks it.
"""

import json
import sys

import holidays

COUNTRIES = {"DE": "de", "AT": "de", "CH": "de", "LI": "de"}


def holiday_dates(region: str, first_year: int, last_year: int) -> dict[str, list[str]]:
    """{"2026-01-01": [German, English]}; region is a country with or without a part of it. KeyError for others."""
    country, _dash, part = region.partition("-")
    years = range(first_year, last_year + 1)
    german = holidays.country_holidays(country, subdiv=part or None, years=years, language=COUNTRIES[country])
    english = holidays.country_holidays(country, subdiv=part or None, years=years, language="en_US")
    return {day.isoformat(): [german[day], english.get(day) or german[day]] for day in sorted(german)}


if __name__ == "__main__":
    print(json.dumps(holiday_dates(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])), ensure_ascii=False))
