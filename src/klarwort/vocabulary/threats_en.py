"""What customers threaten with in English, by kind. See klarwort.signs for the notation of the phrases."""

from klarwort.signs import ThreatKind

PHRASES = (
    (
        ThreatKind.CONSEQUENCES,
        """
        will … have consequences
        have serious consequences
        there will be consequences
        face … consequences
        the consequences will be
        take … further action
        take this further
        take it further
        take the matter further
        reserve the right to
        you will regret
        you'll regret
        escalate this
        escalate the matter
        won't leave it at that
        """,
    ),
    (
        ThreatKind.CANCELLATION,
        """
        cancel … contract|contracts|order|orders|subscription|agreement|account
        cancelling … contract|contracts|order|orders|subscription|agreement|account
        canceling … contract|contracts|order|orders|subscription|agreement|account
        terminate … contract|contracts|agreement|relationship|partnership
        terminating … contract|contracts|agreement|relationship|partnership
        end our contract|relationship|partnership|cooperation
        withdraw from the contract|agreement
        pull out of the contract|deal|project
        take … business elsewhere
        taking … business elsewhere
        go|going elsewhere
        look|looking elsewhere
        switch|switching … another|different supplier|provider|vendor
        find|finding|looking another|different|new supplier|provider|vendor
        look|looking for another|different|new supplier|provider|vendor
        switch|switching to … competitor|competitors
        move|moving … to … competitor|competitors
        lose us as a customer|client
        lose me as a customer|client
        lost a customer|client
        never order|buy … from you
        never do business with you
        last order
        last chance
        """,
    ),
    (
        ThreatKind.LAWYER,
        """
        legal action
        legal steps
        legal proceedings
        legal advice
        legal consequences
        take … to court
        taking … to court
        see you in court
        sue you
        suing you
        will sue
        my|our lawyer|lawyers|solicitor|solicitors|attorney|attorneys|counsel … will
        hear|hearing from my|our lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal
        contact|instruct|consult|involve|call my|our|a lawyer|lawyers|solicitor|solicitors|attorney|attorneys
        contacting|instructing|consulting|involving|calling my|our|a lawyer|lawyers|solicitor|attorney
        hand … over to … lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal
        small claims court
        claim damages|compensation
        seek|seeking damages|compensation
        hold you liable|responsible for all
        breach of contract
        """,
    ),
    (
        ThreatKind.PRESS,
        """
        go|going to the press|papers|media|newspapers
        contact|contacting|inform|tell|telling the press|papers|media|newspapers
        talk|talking|speak|speaking to the press|media|papers
        to a journalist
        """,
    ),
    (
        ThreatKind.PUBLIC,
        """
        leave|leaving|post|posting|write|writing … review|reviews
        one star review
        one-star review
        go|going public
        make|making this public
        on social media
        on Trustpilot
        tell everyone
        word gets around
        """,
    ),
    (
        ThreatKind.AUTHORITY,
        """
        report you to
        reporting you to
        report this to the
        complain to the ombudsman|regulator|authorities
        to the ombudsman
        trading standards
        to the regulator
        to the authorities
        consumer protection
        """,
    ),
    (
        ThreatKind.PAYMENT,
        """
        refuse to pay
        won't pay
        will not pay
        won't be paying
        will not be paying
        not paying
        withhold|withholding … payment|payments
        stop|stopping … payment|payments
        not pay a cent|penny
        chargeback
        dispute the charge|payment|invoice
        money back
        full refund
        """,
    ),
    (
        ThreatKind.ULTIMATUM,
        """
        final notice
        final warning
        last warning
        final deadline
        be forced to
        have no choice but
        left with no choice
        leave|leaves|leaving … no choice
        """,
    ),
)
