"""How soon we answer, as somebody types it: one line for each severity, empty for what holds anyway."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.text import capfirst

from direktdraht.cases.models import Severity
from direktdraht.cases.targets import Typed, Word, as_typed, default_span, typed
from direktdraht.staff.models import Company


class TargetsForm(forms.Form):
    """house: whose spans hold where a customer has none of their own; without it, our defaults."""

    def __init__(self, *args: Any, house: Company | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for word in Word:
            for severity in Severity:
                otherwise = as_typed(default_span(word, severity, house), severity)
                self.fields[f"{word}_{severity}"] = forms.CharField(
                    label=capfirst(str(severity.label)),
                    required=False,
                    max_length=60,
                    widget=forms.TextInput(attrs={"placeholder": otherwise, "autocomplete": "off"}),
                )

    @property
    def answers(self) -> list[forms.BoundField]:
        return [self[f"{Word.ANSWER}_{severity}"] for severity in Severity]

    @property
    def next_words(self) -> list[forms.BoundField]:
        return [self[f"{Word.NEXT}_{severity}"] for severity in Severity]

    @property
    def texts(self) -> Typed:
        return {
            (word, severity): self.cleaned_data[f"{word}_{severity}"]
            for word in Word
            for severity in Severity
        }

    @staticmethod
    def initial_of(stored: Mapping[str, Mapping[str, str]]) -> dict[str, object]:
        return {f"{word}_{severity}": text for (word, severity), text in typed(stored).items()}
