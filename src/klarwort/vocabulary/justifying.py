"""Small words in which one justifies oneself. See klarwort.justifying."""

from klarwort.vocabulary.word_list import words

# What follows is said to be known, harmless or not to be helped.
SIGNS = {
    "de": words(
        """
        ja doch halt eben schlicht schliesslich wohl natuerlich ohnehin sowieso eh immerhin freilich offenbar
        anscheinend offensichtlich erfahrungsgemaess bekanntlich eigentlich sonst bestimmt logischerweise
        """
    ),
    "en": words("simply apparently evidently obviously clearly frankly surely afraid presumably supposedly"),
}
PHRASES_DE = {
    "sign": """
        nun mal|einmal
        man kann|koennte|muss|darf|sollte|haette … *
        kann|koennte|muss|darf|sollte|haette man … *
    """,
}
PHRASES_EN = {
    "sign": """
        of course
        after all
        to be honest|fair|frank
        at the end of the day
        as it happens
        with hindsight
        in hindsight
    """,
    "unreal": """
        would|could|might [not] have <pp> … *
    """,
}
# "Wär das Tor offen gewesen, hätt der Fahrer abladen können": what others should have done.
UNREAL = words("haette haetten haett waere waeren waer")
# These see what happened and not who did it.
UNSEEN = words("wohl offenbar anscheinend apparently evidently presumably")
# With these a sentence asks, offers or wishes, or somebody answers for it.
NOT_TOLD = {
    "de": words("bitte gern gerne vorschlag wuerde wuerden moechte moechten niemand sorry hoffentlich recht"),
    "en": words("please nobody if should hope right"),
}
JUST_NOW = words("habe hab haben ich wir")
WE = words("wir ich we i i'd we'd")
OURS = {
    "de": words(
        "wir ich uns mir mich unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner"
    ),
    "en": words("we i us me our my we're we've i'm i've we'd i'd"),
}
THEIRS = {
    "de": words("sie ihr ihre ihrem ihren ihrer ihres ihnen"),
    "en": words("you your yours you're you've you'd"),
}
# With these a reproach is about how or when the customer told us: klarwort.rules.channel_rebuke.
TELLING_US = {
    "de": words(
        """
        mail mails e-mail e-mails brief briefe schreiben geschrieben anruf anrufe anrufen angerufen telefon ton tonfall wortwahl
        beschwerde beschweren beschwert reklamation reklamieren reklamiert melden gemeldet bescheid bewertung anwalt
        freundlicher hoeflicher sachlicher wartet gewartet ruegen geruegt beanstanden beanstandet
        """
    ),
    "en": words(
        """
        email emails e-mail letter write written writing call called calling ring rung ringing phone phoned tone wording
        complain complained complaining complaint report reported reporting review solicitor lawyer politely waits waited
        claim claimed message messages copied
        """
    ),
}
