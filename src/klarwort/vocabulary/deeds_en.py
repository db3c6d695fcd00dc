"""English verbs by what they do; what they do with a particle stands in `klarwort.vocabulary.idioms`."""

VERBS = {
    "ask": "organise organize request ask commission instruct arrange initiate trigger apply chase",
    "order": "order reorder buy purchase procure source requisition",
    "make": """make build rebuild finish complete assemble bake cook translate typeset bind prepare produce manufacture
        print reprint sew cut cast create draft design write remake rebake engrave embroider fabricate weld mill copy
        compile brew mix knit type issue draw stitch""",
    "prepare": "prepare",
    "pack": "pack repack load box wrap crate palletise",
    "hand_over": "hand pass post entrust",
    "send": """send resend ship reship dispatch despatch post mail forward leave go release courier email e-mail fax
        express overnight return freight""",
    "arrive": """deliver redeliver arrive bring drop land come get receive have reach hand unload supply provide email e-mail mail""",
    "install": """install reinstall plant hang configure fit refit retrofit mount replace swap exchange change connect put
        set lay relay renew erect attach rewire deploy upholster equip implement substitute screw""",
    "remove": "remove dismantle delete uninstall detach strip demolish erase extract disconnect take",
    "grant": "grant approve cover waive allow pay bear absorb accept authorise authorize forgo",
    "credit": "credit deduct book offset put reduce discount lower cut subtract knock",
    "pay": "pay repay refund reimburse transfer remit return compensate wire settle",
    "charge": "charge bill invoice debit",
    "schedule": """organise organize move schedule reschedule book rebook reserve plan assign arrange pencil allocate postpone fix earmark
        slot""",
    "set_out": "leave start drive head depart",
    "visit": "come visit attend drive travel start begin be call",
    "check": """check recheck inspect examine test retest measure review investigate look verify audit trace read survey
        clarify validate analyse analyze assess weigh count sample monitor inspect study compare diagnose trial
        evaluate debug proof proofread""",
    "find": "find locate trace detect identify discover spot pinpoint establish determine",
    "fix": """fix service maintain repair mend resolve solve clear sort remedy finish complete close rectify settle patch
        overhaul refurbish renovate cure correct debug""",
    "adjust": "adjust readjust calibrate recalibrate tune align realign regulate balance configure reset tweak level set",
    "paint": "paint repaint varnish plaster replaster rehang sand polish wallpaper coat grout oil",
    "seal": "seal reseal glue solder insulate weld plug close waterproof caulk patch tape",
    "alter": "alter hem shorten lengthen press iron sew mend stitch",
    "fill": "fill refill recharge replenish bleed restock refuel top",
    "dry": "dry dehumidify",
    "restore": "restore recover reinstate retrieve reset revert rescue reverse rebuild recreate",
    "update": "update upgrade patch modernise refresh",
    "correct": """correct amend change rework revise rewrite edit alter improve rename update adjust redo reissue
        supplement""",
    "extend": "extend lengthen increase raise expand double prolong widen enlarge",
    "cancel": """cancel withdraw revoke void remove delete drop reverse recall strike lift terminate annul rescind
        scrap waive unsubscribe""",
    "block": """stop halt block freeze suspend pause hold isolate quarantine disable deactivate disconnect unplug withdraw
        recall ground shut close separate""",
    "unblock": """start restart reboot unlock unblock reactivate activate release reopen reinstate enable open resume
        reconnect restore""",
    "collect": "collect pick fetch retrieve remove take recover",
    "dispose": "scrap destroy shred discard dispose bin",
    "inform": """tell inform notify write email e-mail mail update explain answer reply respond confirm message report
        show present hear know let get warn alert advise contact text acknowledge announce brief mention admit state""",
    "call": "call ring phone telephone dial reach",
    "talk": "speak talk discuss meet chat negotiate consult",
    "agree": "agree settle accept consent arrange confirm",
    "refuse": "refuse reject decline deny",
    "pass_on": "pass forward submit escalate hand file upload lodge relay refer transmit",
    "clean": """remove clean flush wash clear empty ventilate air pump wipe vacuum mop sweep disinfect sterilise sterilize descale
        scrub rinse drain degrease decontaminate""",
    "repeat": "repeat redo rerun",
    "take_on": "handle look chase follow deal work attend take care monitor supervise watch",
    "register": "register enter log record file note add enrol document archive",
    "hire": "hire bring engage assign recruit appoint staff contract second",
    "train": "train brief instruct coach teach retrain",
    "move": "move migrate relocate transfer shift reroute divert redirect transport",
    "sign": "sign countersign notarise certify",
    "publish": "publish post release announce",
    "secure": "secure protect cover brace lock fence prop",
    "store": "store warehouse refrigerate chill freeze house keep",
    "photograph": "photograph picture film",
    "apologise": "apologise apologize",
    "offer": "offer propose",
}
