"""What is said in the clips: the words, what sounds like them, and talk among people."""

from pathlib import Path

CLASSES = [
    *("yes", "no", "pause", "goOn", "next", "repeat", "longer", "stop", "help"),
    *("speech", "silence"),
]
SPEECH = CLASSES.index("speech")
SILENCE = CLASSES.index("silence")

# As src/locale/en/commands.ts shows them; "help" opens the help.
COMMANDS = {
    "yes": "yes",
    "no": "no",
    "pause": "pause",
    "goOn": "go on",
    "next": "next",
    "repeat": "repeat",
    "longer": "longer",
    "stop": "stop",
    "help": "help",
}

# Words that are taken for a command most easily. None of them is one: neither "yeah" nor "nope" is on the
# list that the screen shows.
NEAR = """
yeah, yep, yup, yet, guess, less, mess, chess, dress, press, bless, yesterday, guest, west, best, test, chest,
pest, rest, vest, yell, yellow, yard, this, us, ness, says, yes or no, yes and no, yesterday's, access, success,
unless, i guess, confess, ass, jest, just, does, gas, geese, us, yep yep, ess
# no
know, now, nose, knows, known, nope, nah, not, none, nothing, nobody, note, notes, snow, slow, low, go, so, oh,
though, dough, toe, show, throw, mow, new, knew, near, knee, normal, november, nor, north, nowhere, know it,
i know, you know, no one, no idea, hello, piano, volcano, on, own, non, gnome, known as, naw, gnaw, nine, owe, row,
whoa, no good, mo, null, noel, nodes, noted, snore, snowed
# pause
paws, pores, pours, cause, because, applause, laws, claws, doors, floors, paw, pour, pot, pass, pace, posh, pose,
poise, pulse, path, parts, pals, force, horse, course, source, of course, boss, sauce, small pause, false, pores,
paused, pauses, pausing, porch, pods, pawn, poor, palms, ports, plause
# go on
going, gone, go, goat, gold, goal, ghost, golden, go in, go out, go home, go away, go there, go to, going on,
hold on, come on, move on, carry on, going home, god, on, no one, colon, so on, and so on, along, go long, goes on
# next
neck, nest, necks, text, net, knit, never, next to, next week, next time, next door, nexus, mixed, six, sex,
necklace, exit, expect, annex, fixed, tax, left, nets, naked, nice, wrecks, nicked, necked, net worth, max, nuts,
nexts, lexus, decks, texts, snacks
# repeat
repeal, receipt, repair, report, reply, repeated, repeating, retreat, defeat, compete, complete, delete, heartbeat,
upbeat, repeats, please, pete, wheat, feet, beat, deep, rupee, respect, carpet, really, resist, relax, read it,
repeater, read, rapid, rip it, re-heat, pit, peak, peach, recipe, eat, treat
# longer
long, song, longing, longed, lawn, stronger, younger, anger, hunger, finger, wronger, lingers, longest, no longer,
belonging, along, belong, lager, larger, lawyer, lounge, wonder, hungry, lower, closer, longer than, launder,
linger, lung, laundry, lantern, lumber, lingering, language, longhorn, log, lodger, lagoon
# stop
stuff, top, stock, step, stopped, stops, star, start, store, story, stomp, stoop, stamp, shop, spot, drop, hop,
pop, chop, swap, stopping, strap, stub, stump, steps, stubble, non-stop, stop it, on top, stalk, strop, scope, soap,
stupid, stab, steep, sob, stopper, stub it, strut, stopwatch, spots, stocked, stuck
# help
health, held, helped, helps, helping, self, shelf, helper, hell, hello, hem, heap, hope, held up, kelp, yelp, hell of,
whelp, hip, hop, how, him, half, felt, melt, belt, bell, well, healthy, helpful, halt, elf, tell, kept, health care,
wealth, felled, hulk, held on, hail, helmet, held it, pulp, alp, hairband
"""

# Words as they come in any talk.
PLAIN = """
a, the, and, okay, ok, right, sure, fine, good, great, maybe, never, always, again, please, thanks, thank you,
sorry, love, darling, honey, baby, dear, hey, hi, bye, good night, come here, wait, ready, almost, water, towel,
blanket, pillow, bed, bath, shower, light, dark, music, phone, time, minute, second, later, tomorrow, today, night,
morning, tea, coffee, chocolate, biscuit, breathe, relax, slow, softly, gently, warm, cold, hot, cool, hand, hands,
arm, leg, back, neck, shoulder, head, hair, face, skin, foot, knee, hurt, hurts, sore, tired, sleepy, happy, sad,
zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, hundred, thousand,
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, march, april, may, june, july, august,
more, most, some, any, many, much, little, big, small, up, down, in, out, over, under, left, here, there,
where, when, why, what, who, how, which, open, close, begin, begins, end, enter, press, call, play, record, save, move,
turn, look, see, hear, feel, touch, hold, give, take, make, keep, let, put, say, tell, ask, think, want, need, like,
cat, dog, bird, house, tree, happy, wow, marvin, sheila, forward, backward, follow, learn, visual, off, on, left,
uh, um, mm, mhm, ah, oh, ooh, ow, ouch, hmm, huh, shh, aww, ha, haha, uh-huh, mm-hmm, uh oh, whoa, yay, oops,
is it, it is, i do, i don't, you are, we can, me too, not yet, not now, so good, that's nice, oh god, oh wow
"""

# The commands within sentences, and talk in bed and about the house; none is a command to the app.
SENTENCES = """
I have no idea what you mean. Yes, I know, I said so yesterday. There's no need to hurry. I said no to him. No one
told me that. Did you say yes or no? That was a long pause. Can you pause the film for a second? Go on then, tell me
the rest. What's going on over there? Who's next in the queue? The shop is next to the station. Could you repeat that,
please? Don't repeat it to anyone. It took longer than I thought. I can't stay any longer. Please don't stop now.
The bus stop is on the left. We should stop by the market. Can you help me with this? I can't help laughing. Help
yourself to some cake. You're really warm tonight. Do you want some water? Come a bit closer. That feels so good. My
leg has gone to sleep. Is the door locked? I think it's raining again. What time do you have to get up? Let me get
the blanket. Your hands are cold. Shall we stay like this for a while? I love it when you do that. Could you scratch
my back? A little higher. Not there, the other side. I was thinking about what you said. We could go away for the
weekend. Have you seen my phone anywhere? I left it in the kitchen. The neighbours are noisy today. I had a strange
dream last night. Do you remember the first time we met? It was so cold that day. You were late, of course. I wasn't
late, you were early. My mother called this afternoon. She wants us to come for dinner. I said we'd think about it.
Did you feed the cat? There's some left in the fridge. I'm so tired I could sleep for a week. Let's not talk about
work now. Turn the light off, would you? It's too bright in here. I'd like a cup of tea. With milk and a little sugar.
Are you all right? You went very quiet. I was just listening to the rain. That song always makes me cry. Put your arm
here. Under my head, like this. Does that hurt? Only a little. Tell me if it's too much. You smell nice. Is that the
new soap? We still have chocolate somewhere. I'll get it in a minute. Stay here. I don't want to get up either. Oh, that
tickles. Stop it, that tickles. No, wait, not like that. Yes, exactly like that. Okay, now what do we do? It says to
breathe out slowly. How long does this take? I think we skipped something. What did she say? I didn't hear it. It
wants to know if you're bleeding. I'm fine, really. I don't think so. Maybe a little. Ask me again later. The weather
tomorrow will be mostly dry. He opened the window and looked at the sea. They walked along the river until it was dark.
She put the letter back into the drawer. Nobody knew where the old man had gone. The train was twenty minutes late. You
can leave a message after the tone. Please enter your number now. For more information, say agent. All our lines are
busy. The second of March, nineteen ninety four. Go forward ten meters. Seven hundred and thirty two. Press one for
sales, or two for service. The prime minister said on Tuesday that talks would go on. Shares fell sharply in early
trading. Heat the oil, and add the onions. Stir until they are golden. It's next to the lamp. The text was longer than
the last. I know you know. There is nothing else on the list. Now is the time. Less is more. I guess it's yes, then.
He stopped and held the door. The doctor will help you to feel better. No more of that, thank you. Let me know when you
get there. The best of the rest went west. Hello, who's there? I hope so. Of course you can. Because I said so. That
belongs to my sister. I'm stronger than I look. She sang along to the song. The receipt is in the bag. It needs repair.
Start at the top of the stairs. Step over the stuff on the floor. The stock is low. My nose is cold. It snowed all night.
Slow down a little. There we go. So on and so forth. Hold on, I'm coming. Come on, it's late. Carry on without me.
"""


# What people cry out, letters and numbers by themselves, and short words in which one command's vowel or end is heard:
# an ear before this one took an "oof" for pause, an "ow" and an "L" for help, and a French "hier" for yes.
EXCLAIMED = """
ow, oww, ouch, ow ow, owie, oof, ooff, uff, off, oaf, hoof, woof, poof, ugh, ah, aah, oh, ohh, ooh, aw, aww, eh, ay, uh,
huh, hah, hey, whoa, wow, yikes, yow, oops, whoops, phew, ha ha, hoo, oh my, oh dear, oh wow, damn, argh, mm, hm, ew, yay,
A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z, L, L, O, O, I, R, F, X, S, L,
zero, one, two, three, four, five, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, third, fifth, first, second,
pour, ball, boy, bore, call, calling, fire, eye, or, ore, all, awe, hall, fall, wall, tall, ought, bought, owl, how, howl,
hull, hal, ale, ell, elm, al, haul, hole, hail, cut, cart, heart, hard, pow, poor, pot, puff, cow, bow, tower, hour, our,
sour, out, about, house, mouth, stove, stalled, style, stay, steel, stow, stole, stall, still, staff, year, yak, yap, yank,
yeast, yer, yo, you, yeah yeah, ear, air, hair, rocket, whisky, please, pretty, meaty, pity, city, really, reading, wicket,
ticket, extension, mercy, thanks, max, lax, legs, annexe, sense, sunday, monday, london, linda, lender, long day, no way,
note it, goal, gown, grown, cone, alone, phone, home, gong, dawn, don, con
"""


# Said as a command is, in one accent or in all: nobody can tell them apart, so they count for neither.
SAME = {"know", "paws", "pours", "pores"}


def near_words() -> list:
    lines = [line for line in NEAR.splitlines() if not line.startswith("#")]
    return listed(", ".join(line.strip(", ") for line in lines))


def plain_words() -> list:
    return listed(" ".join(PLAIN.split()))


def exclaimed_words() -> list:
    """Those that stand there twice come twice as often."""
    return [word.strip() for word in EXCLAIMED.split(",")]


def dictionary() -> list:
    """The commonest English words (Debian's scowl), none of them a command or one's homophone, and the letters."""
    words = []
    for part in ("10", "20"):
        words += Path(f"/usr/share/dict/scowl/english-words.{part}").read_text("latin-1").split()
    kept = (w for w in words if w.isascii() and w.isalpha() and w.islower() and 1 < len(w) < 10)
    return [w for w in kept if w not in SAME and w not in COMMANDS.values()] + list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def sentences() -> list:
    """Each one by itself."""
    import re

    return re.findall(r"[^.?!]+[.?!]", " ".join(SENTENCES.split()))


def listed(text: str) -> list:
    words = [word.strip() for word in text.split(",")]
    return list(dict.fromkeys(word for word in words if word))
