"""Short forms of given names, written down for the benchmark apart from the program's own list.

The ``nicknames`` package is left alone too: the program knows it by heart.
"""

_OWN = (
    *("william bill", "william will", "robert bob", "robert rob", "richard rick", "richard dick"),
    *("james jim", "james jimmy", "john jack", "john johnny", "joseph joe", "thomas tom"),
    *("charles charlie", "charles chuck", "christopher chris", "daniel dan", "matthew matt"),
    *("anthony tony", "steven steve", "stephen steve", "andrew andy", "joshua josh", "kenneth ken"),
    *("edward ed", "edward ted", "ronald ron", "timothy tim", "jeffrey jeff", "jacob jake"),
    *(
        "nicholas nick",
        "jonathan jon",
        "benjamin ben",
        "samuel sam",
        "gregory greg",
        "alexander alex",
    ),
    *("patrick pat", "raymond ray", "lawrence larry", "gerald jerry", "walter walt", "henry hank"),
    *("douglas doug", "peter pete", "zachary zach", "nathan nate", "albert al", "michael mike"),
    *(
        "theodore ted",
        "frederick fred",
        "francis frank",
        "leonard len",
        "vincent vince",
        "philip phil",
    ),
    *("elizabeth liz", "elizabeth beth", "elizabeth betty", "patricia pat", "patricia patty"),
    *(
        "jennifer jen",
        "jennifer jenny",
        "barbara barb",
        "susan sue",
        "jessica jess",
        "margaret meg",
    ),
    *("margaret peggy", "margaret maggie", "kimberly kim", "deborah deb", "deborah debbie"),
    *("stephanie steph", "rebecca becky", "cynthia cindy", "kathleen kathy", "angela angie"),
    *("dorothy dot", "pamela pam", "christine chris", "katherine kate", "katherine kathy"),
    *("catherine cathy", "victoria vicky", "judith judy", "theresa terry", "jacqueline jackie"),
    *("abigail abby", "amanda mandy", "alexandra sandra", "eleanor ellie", "samantha sam"),
    *("francisco paco", "francisco pancho", "jose pepe", "guadalupe lupe", "jesus chuy"),
    *("ignacio nacho", "enrique quique", "roberto beto", "eduardo lalo", "guillermo memo"),
    *("manuel manolo", "rosario charo", "dolores lola", "mercedes meche", "consuelo chelo"),
    *("giuseppe beppe", "luigi gigi", "francesca franca", "aleksandr sasha", "dmitri dima"),
    *("mikhail misha", "ekaterina katya", "anastasia nastya", "tatiana tanya", "natalia natasha"),
    *(
        "vladimir volodya",
        "malgorzata gosia",
        "katarzyna kasia",
        "heinrich heinz",
        "katharina kathe",
    ),
)


def short_forms() -> dict[str, list[str]]:
    """Return what a folded given name may also be called, both ways."""
    found: dict[str, set[str]] = {}
    for each in _OWN:
        one, other = each.split()
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {name: sorted(others) for name, others in found.items()}
