//! Finds every phrase of a set in one pass, whatever their number.

use super::{
    LONGEST, SIGNS,
    words::{Token, scan},
};

/// Two parts of a phrase with a gap between them, the second found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Join {
    /// How many words may stand between the two.
    pub gap: u32,
    /// The phrase that the two make, if it ends with them.
    pub phrase: Option<u32>,
    /// The joins whose first part the two are, in `bits`.
    pub firsts: Span,
}

/// A part of a table: where it begins, and in the lowest eight bits how long it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span(pub u32);

impl Span {
    /// The place of what was just added to a table that had `from` items; `None` if that is too much.
    pub fn of(from: usize, to: usize) -> Option<Self> {
        let (start, length) = (u32::try_from(from).ok()?, u32::try_from(to - from).ok()?);
        (start < 1 << 24 && length < 1 << 8).then_some(Self(start << 8 | length))
    }

    /// Whether there is nothing in it.
    pub fn is_empty(self) -> bool {
        self.0.trailing_zeros() >= 8
    }

    fn in_table<T>(self, table: &[T]) -> &[T] {
        let start = (self.0 >> 8) as usize;
        &table[start..start + (self.0 & 0xff) as usize]
    }
}

/// Words that phrases begin with, or parts of phrases: what they may go on to, and what ends with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct State {
    /// Where its edges are: the one of word `n` is `n` places further on, and the last place is followed by the first.
    pub edges: u32,
    /// The phrases that end here, in `phrases`.
    pub phrases: Span,
    /// The joins whose first part ends here, in `bits`.
    pub firsts: Span,
    /// The joins whose second part ends here, likewise.
    pub seconds: Span,
}

impl State {
    /// As the generator writes it.
    pub const fn of(edges: u32, [phrases, firsts, seconds]: [u32; 3]) -> Self {
        Self { edges, phrases: Span(phrases), firsts: Span(firsts), seconds: Span(seconds) }
    }
}

/// The words and phrases as tables, made by the generator or at run time by `Compiled`.
///
/// Every list of ends has one more item than there are things: thing `n` has `list[ends[n]..ends[n + 1]]`.
#[derive(Clone, Copy, Debug)]
pub struct Automaton<'t> {
    /// A hash table with a power of two slots: some bits of the hash, and one more than the word in the lowest
    /// [`WORD_BITS`]; 0 where it is empty.
    pub slots: &'t [u32],
    /// The words, one after the other.
    pub letters: &'t [u8],
    /// Where each word begins in `letters`, and the state after it at the beginning, 0 for none. After the last comes one
    /// more.
    pub words: &'t [(u32, u32)],
    /// The word that stands for a number, if any phrase has one.
    pub number: Option<u32>,
    /// Those that stand for the [`SIGNS`], likewise.
    pub signs: [Option<u32>; SIGNS.len()],
    /// What the words so far may go on to; the first is no state.
    pub states: &'t [State],
    /// The edges of all states, which lie between each other: whose it is, 0 for nobody's, and the next state.
    pub edges: &'t [(u32, u32)],
    /// The phrases that end, by the caller's numbers.
    pub phrases: &'t [u32],
    /// Sets of joins: which 64 of them, and their bits.
    pub bits: &'t [(u32, u64)],
    /// The joins.
    pub joins: &'t [Join],
}

/// The same tables, made at run time.
#[derive(Debug, Default)]
#[allow(missing_docs, reason = "see the fields of the automaton")]
pub struct Compiled {
    pub slots: Vec<u32>,
    pub letters: Vec<u8>,
    pub words: Vec<(u32, u32)>,
    pub number: Option<u32>,
    pub signs: [Option<u32>; SIGNS.len()],
    pub states: Vec<State>,
    pub edges: Vec<(u32, u32)>,
    pub phrases: Vec<u32>,
    pub bits: Vec<(u32, u64)>,
    pub joins: Vec<Join>,
}

impl Compiled {
    /// What looks for the phrases.
    pub fn automaton(&self) -> Automaton<'_> {
        Automaton {
            slots: &self.slots,
            letters: &self.letters,
            words: &self.words,
            number: self.number,
            signs: self.signs,
            states: &self.states,
            edges: &self.edges,
            phrases: &self.phrases,
            bits: &self.bits,
            joins: &self.joins,
        }
    }
}

/// A phrase that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The caller's number.
    pub phrase: u32,
    /// Where it begins, in octets.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// How many words it has, those in gaps among them.
    pub words: u32,
    /// The last number in it, if it has one.
    pub number: u32,
}

/// Eight letters, the ASCII ones in lower case; right for letters and digits only.
fn lower(letters: u64) -> u64 {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    letters | (!letters & HIGH) >> 2
}

/// The first and last eight octets of a word without their case: the whole word if it is no longer than 16.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Folded {
    head: u64,
    tail: u64,
}

impl Folded {
    fn of(word: &[u8]) -> Self {
        let (head, tail) = if let (Some(head), Some(tail)) = (word.first_chunk::<8>(), word.last_chunk::<8>()) {
            (u64::from_le_bytes(*head), u64::from_le_bytes(*tail))
        } else if let (Some(head), Some(tail)) = (word.first_chunk::<4>(), word.last_chunk::<4>()) {
            (u32::from_le_bytes(*head).into(), u32::from_le_bytes(*tail).into())
        } else {
            match *word {
                [first, .., last] => (u64::from(first) | u64::from(word[word.len() / 2]) << 8, last.into()),
                [only] => (only.into(), 0),
                [] => (0, 0),
            }
        };
        Self { head: lower(head), tail: lower(tail) }
    }

    fn hash(self, length: usize) -> u32 {
        let mixed = (self.head ^ self.tail.rotate_left(29) ^ length as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        #[allow(clippy::cast_possible_truncation, reason = "the upper half, which depends on every bit")]
        let half = (mixed ^ mixed >> 32) as u32;
        half.rotate_left(7)
    }
}

/// A hash of a word without its case.
pub fn hash(word: &[u8]) -> u32 {
    Folded::of(word).hash(word.len())
}

/// How many bits of a slot are the word's.
pub const WORD_BITS: u32 = 20;

/// Where a hash begins to look in a table of this many slots.
pub fn slot(hash: u32, slots: usize) -> usize {
    (hash ^ (hash >> 15)) as usize & (slots - 1)
}

/// A phrase that has begun: where, with which word.
#[derive(Clone, Copy, Default)]
struct Active {
    state: u32,
    start: u32,
    since: u32,
    number: u32,
}

/// First parts that end with a word.
#[derive(Clone, Copy, Default)]
struct First {
    joins: Span,
    start: u32,
    since: u32,
}

/// How many words back a first part can be; a power of two.
const WORDS: usize = WIDEST as usize + 2;

/// The most words that a gap can have.
pub const WIDEST: u32 = 14;

/// How many first parts of different length can end with one word.
const FIRSTS: usize = 6;

struct Run<'t, F, const BLOCKS: usize> {
    automaton: Automaton<'t>,
    active: [Active; LONGEST],
    length: usize,
    /// The joins whose first part was found anywhere before.
    begun: [u64; BLOCKS],
    /// Those of the last words.
    firsts: [[First; FIRSTS]; WORDS],
    /// How many of them each of those words has.
    counts: [u8; WORDS],
    /// The first word that counts as the first part of a gap: the first of the sentence, or after a reply code.
    from: u32,
    /// How many words there were.
    words: u32,
    /// The last of those that what was found has.
    last_word: u32,
    report: F,
}

impl<'t> Automaton<'t> {
    /// Finds every phrase of the text. Hands over its tokens too, with where each begins, and wants to know whether it is
    /// a known host, and which of the [`SIGNS`] stands for it. There are at most 64 times `BLOCKS` joins.
    pub fn find<const BLOCKS: usize>(
        self,
        text: &[u8],
        mut token: impl FnMut(Token<'_>, u32) -> Option<usize>,
        report: impl FnMut(Match),
    ) {
        let mut run = Run {
            automaton: self,
            active: [Active::default(); LONGEST],
            length: 0,
            begun: [0; BLOCKS],
            firsts: [[First::default(); FIRSTS]; WORDS],
            counts: [0; WORDS],
            from: 0,
            words: 0,
            last_word: 0,
            report,
        };
        // Nobody's reply is 4 GiB long; what comes after that is not read.
        let text = &text[..text.len().min(u32::MAX as usize)];
        #[allow(clippy::cast_possible_truncation, reason = "the text was cut")]
        scan(text, |found, start, end| {
            let (start, end) = (start as u32, end as u32);
            match found {
                Token::Word(word) => run.word(word, start, end),
                Token::Number(value) => {
                    if (400..600).contains(&value) {
                        run.from = run.words;
                    }
                    run.sign(self.number, value, start, end);
                }
                Token::Stop => run.stop(),
                _ => {}
            }
            let sign = match (token(found, start), found) {
                (None, Token::Address(_)) => 0,
                (None, Token::Ip(_)) => 1,
                (None, Token::Host(_)) => 2,
                (Some(known), _) => known,
                _ => return,
            };
            run.sign(self.signs[sign], 0, start, end);
        });
    }

    fn id(self, word: &[u8]) -> Option<u32> {
        let folded = Folded::of(word);
        let hash = folded.hash(word.len());
        let is_word = |letters: &[u8]| {
            letters.len() == word.len()
                && Folded::of(letters) == folded
                && (word.len() <= 16 || letters.eq_ignore_ascii_case(word))
        };
        let mut place = slot(hash, self.slots.len());
        loop {
            let known = self.slots[place];
            if known == 0 {
                return None;
            }
            let id = (known & ((1 << WORD_BITS) - 1)) - 1;
            if known >> WORD_BITS == hash >> WORD_BITS && is_word(self.letters_of(id)) {
                return Some(id);
            }
            place = (place + 1) & (self.slots.len() - 1);
        }
    }

    fn letters_of(self, word: u32) -> &'t [u8] {
        &self.letters[self.words[word as usize].0 as usize..self.words[word as usize + 1].0 as usize]
    }

    fn next(self, state: u32, word: u32) -> u32 {
        let place = self.states[state as usize].edges.wrapping_add(word);
        self.edges.get(place as usize).filter(|(of, _)| *of == state).map_or(0, |(_, next)| *next)
    }

    fn bits(self, span: Span) -> &'t [(u32, u64)] {
        span.in_table(self.bits)
    }
}

impl<F: FnMut(Match), const BLOCKS: usize> Run<'_, F, BLOCKS> {
    fn word(&mut self, word: &[u8], start: u32, end: u32) {
        self.last_word = self.words;
        self.words += 1;
        self.counts[self.last_word as usize % WORDS] = 0;
        let began = std::mem::take(&mut self.length);
        let Some(id) = self.automaton.id(word) else { return };
        for place in 0..began {
            let active = self.active[place];
            self.enter(Active { state: self.automaton.next(active.state, id), ..active }, end);
        }
        let (_, root) = self.automaton.words[id as usize];
        self.enter(Active { state: root, start, since: self.last_word, number: 0 }, end);
    }

    /// No phrase goes on beyond the end of a sentence.
    fn stop(&mut self) {
        self.length = 0;
        self.from = self.words;
    }

    /// A number, or what is no word, moves on the phrases that want one, and leaves the others where they are.
    fn sign(&mut self, id: Option<u32>, number: u32, start: u32, end: u32) {
        let Some(id) = id else { return };
        for place in 0..self.length {
            let active = self.active[place];
            let state = self.automaton.next(active.state, id);
            if state != 0 {
                self.active[place] = Active { state, number: active.number.max(number), ..active };
                self.end(self.active[place], end);
            }
        }
        let (_, root) = self.automaton.words[id as usize];
        self.enter(Active { state: root, start, since: self.words, number }, end);
    }

    fn enter(&mut self, active: Active, end: u32) {
        if active.state == 0 || self.length == LONGEST {
            return;
        }
        self.active[self.length] = active;
        self.length += 1;
        self.end(active, end);
    }

    /// Reports what ends in a state.
    fn end(&mut self, active: Active, end: u32) {
        let State { phrases, firsts, seconds, .. } = self.automaton.states[active.state as usize];
        for phrase in phrases.in_table(self.automaton.phrases) {
            self.phrase(*phrase, active, end);
        }
        for (block, bits) in self.automaton.bits(seconds) {
            let mut found = bits & self.begun[*block as usize];
            while found != 0 {
                self.second(*block, found.trailing_zeros(), active, end);
                found &= found - 1;
            }
        }
        self.first(firsts, active);
    }

    fn phrase(&mut self, phrase: u32, Active { start, since, number, .. }: Active, end: u32) {
        let words = self.last_word.saturating_sub(since) + 1;
        (self.report)(Match { phrase, start, end, words, number });
    }

    /// The second part of a join ends; its first part was there, perhaps near enough.
    fn second(&mut self, block: u32, bit: u32, active: Active, end: u32) {
        let join = self.automaton.joins[(block * 64 + bit) as usize];
        for gap in 0..=join.gap.min(WIDEST) {
            let Some(word) = active.since.checked_sub(gap + 1).filter(|word| *word >= self.from) else { return };
            let word = word as usize % WORDS;
            let near = &self.firsts[word][..usize::from(self.counts[word])];
            let is_in = |first: &&First| {
                let bits = self.automaton.bits(first.joins);
                bits.iter().any(|(of, bits)| *of == block && bits >> bit & 1 == 1)
            };
            let Some(first) = near.iter().find(is_in) else { continue };
            let both = Active { start: first.start, since: first.since, ..active };
            if let Some(phrase) = join.phrase {
                self.phrase(phrase, both, end);
            }
            self.first(join.firsts, both);
            return;
        }
    }

    /// The first part of joins ends.
    fn first(&mut self, joins: Span, Active { start, since, .. }: Active) {
        if joins.is_empty() {
            return;
        }
        let word = self.last_word as usize % WORDS;
        let count = usize::from(self.counts[word]);
        if let Some(place) = self.firsts[word].get_mut(count) {
            *place = First { joins, start, since };
            self.counts[word] += 1;
            for (block, bits) in self.automaton.bits(joins) {
                self.begun[*block as usize] |= bits;
            }
        }
    }
}
