"""Mail providers whose domain says nothing about the company somebody works for."""

FREEMAIL = frozenset(
    ["aol.com", "arcor.de", "bluewin.ch", "email.de", "fastmail.com", "freenet.de", "gmail.com", "gmx.at", "gmx.ch", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hispeed.ch", "hotmail.com", "hotmail.de", "icloud.com", "kabelmail.de", "live.com", "live.de", "magenta.de", "mail.com", "mail.de", "mailbox.org", "me.com", "msn.com", "outlook.com", "outlook.de", "posteo.de", "posteo.net", "proton.me", "protonmail.com", "protonmail.ch", "sunrise.ch", "t-online.de", "tutanota.com", "tutanota.de", "unitybox.de", "vodafone.de", "web.de", "yahoo.com", "yahoo.co.uk", "yahoo.de", "ymail.com"]
)
