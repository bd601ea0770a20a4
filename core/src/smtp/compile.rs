//! Makes the tables of an automaton out of phrases.
//!
//! A phrase is words; `(a|b c|)` is one of these or, if one is empty, nothing; `{name}` is any phrase of the term of that
//! name; `..` up to four other words, `..8` up to eight; `#` a number; `@ip`
//! and the like what is no word.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
};

use super::phrases::{
    Compiled, Join, KNOWN_HOSTS, LONGEST, NUMBER, SIGNS, Span, State, WIDEST, WORD_BITS, hash, normal, slot,
};

/// The phrases that a name stands for.
pub type Terms = BTreeMap<String, Vec<String>>;

/// Why a phrase cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhraseError {
    /// It has no word at all, or none beside a gap.
    Empty,
    /// A bracket that does not fit, or something that is no phrase.
    Syntax(String),
    /// A term that is not defined.
    UnknownTerm(String),
    /// A term that stands for itself.
    Endless(String),
    /// It stands for too many sequences of words.
    TooMany(usize),
    /// More words in a row than are looked for.
    TooLong(usize),
    /// A gap of more words than are looked back at.
    TooWide(u32),
    /// More phrases, or gaps, that end with the same words than can be listed.
    TooCrowded,
    /// More words than can be told apart.
    TooManyWords,
    /// More gaps in all phrases together than there is room for.
    TooManyGaps(usize),
}

impl fmt::Display for PhraseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no word in it, or none on one side of a gap"),
            Self::Syntax(what) => write!(f, "it cannot be read at {what:?}"),
            Self::UnknownTerm(name) => write!(f, "the term {name:?} is not defined"),
            Self::Endless(name) => write!(f, "the term {name:?} stands for itself"),
            Self::TooMany(most) => write!(f, "it stands for more than {most} sequences of words"),
            Self::TooLong(most) => write!(f, "it has more than {most} words in a row"),
            Self::TooWide(most) => write!(f, "a gap can have {most} words at most"),
            Self::TooCrowded => f.write_str("too many phrases end with the same words"),
            Self::TooManyWords => write!(f, "there are more than {} different words", 1 << WORD_BITS),
            Self::TooManyGaps(most) => write!(f, "there are more than {most} gaps in all phrases together"),
        }
    }
}

impl std::error::Error for PhraseError {}

/// A word, or how many words may stand in its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Item {
    Word(String),
    Gap(u32),
}

type Sequence = Vec<Item>;

/// How many words a gap has if nothing else is said.
const GAP: u32 = 4;

/// How many ways there may be to read a phrase whose gaps are inside of brackets.
const WAYS: usize = 100;

/// How deep brackets and terms may stand in one another.
const DEEPEST: usize = 16;

struct Parser<'a> {
    terms: &'a Terms,
    rest: &'a str,
    depth: usize,
    most: usize,
}

impl Parser<'_> {
    /// Alternatives up to a bracket that closes, or the end.
    fn alternatives(&mut self) -> Result<Vec<Sequence>, PhraseError> {
        let mut all = Vec::new();
        let mut here = vec![Vec::new()];
        loop {
            self.rest = self.rest.trim_start();
            let Some(next) = self.rest.chars().next() else { break };
            match next {
                ')' => break,
                '|' => {
                    self.rest = &self.rest[1..];
                    all.append(&mut std::mem::replace(&mut here, vec![Vec::new()]));
                }
                '(' => {
                    self.rest = &self.rest[1..];
                    let inner = self.deeper("(", Self::alternatives)?;
                    self.rest = self.rest.strip_prefix(')').ok_or_else(|| PhraseError::Syntax("the end".into()))?;
                    here = self.product(&here, &inner)?;
                }
                '{' => {
                    let end = self.rest.find('}').ok_or_else(|| PhraseError::Syntax(self.rest.into()))?;
                    let (names, rest) = (&self.rest[1..end], &self.rest[end + 1..]);
                    self.rest = rest;
                    let mut inner = Vec::new();
                    for name in names.split('|') {
                        inner.append(&mut self.term(name.trim())?);
                    }
                    here = self.product(&here, &inner)?;
                }
                '.' if self.rest.starts_with("..") => {
                    let digits = self.rest[2..].chars().take_while(char::is_ascii_digit).count();
                    let words = self.rest[2..2 + digits].parse().unwrap_or(GAP);
                    self.rest = &self.rest[2 + digits..];
                    here = self.product(&here, &[vec![Item::Gap(words)]])?;
                }
                '#' => {
                    self.rest = &self.rest[1..];
                    here = self.product(&here, &[vec![Item::Word(NUMBER.into())]])?;
                }
                '@' => {
                    let is_in = |letter: char| letter.is_alphanumeric() || matches!(letter, '@' | '_');
                    let (name, rest) =
                        self.rest.split_at(self.rest.find(|letter| !is_in(letter)).unwrap_or(self.rest.len()));
                    if !SIGNS.contains(&name) {
                        return Err(PhraseError::Syntax(self.rest.into()));
                    }
                    self.rest = rest;
                    here = self.product(&here, &[vec![Item::Word(name.into())]])?;
                }
                '}' => return Err(PhraseError::Syntax(self.rest.into())),
                _ => {
                    let ends = |letter: char| {
                        letter.is_whitespace() || matches!(letter, '(' | ')' | '|' | '{' | '}' | '#' | '@')
                    };
                    let end = self.rest.find(ends).unwrap_or(self.rest.len());
                    let words = normal(&self.rest[..end]);
                    self.rest = &self.rest[end..];
                    here = self.product(&here, &[words.into_iter().map(Item::Word).collect()])?;
                }
            }
        }
        all.append(&mut here);
        if all.len() > self.most { Err(PhraseError::TooMany(self.most)) } else { Ok(all) }
    }

    fn deeper<T>(
        &mut self,
        what: &str,
        read: impl FnOnce(&mut Self) -> Result<T, PhraseError>,
    ) -> Result<T, PhraseError> {
        if self.depth == DEEPEST {
            return Err(PhraseError::Endless(what.into()));
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    fn term(&mut self, name: &str) -> Result<Vec<Sequence>, PhraseError> {
        let phrases = self.terms.get(name).ok_or_else(|| PhraseError::UnknownTerm(name.into()))?;
        self.deeper(name, |parser| {
            let mut all = Vec::new();
            for phrase in phrases {
                let mut inner = Parser { terms: parser.terms, rest: phrase, depth: parser.depth, most: parser.most };
                all.append(&mut inner.all()?);
            }
            Ok(all)
        })
    }

    fn all(&mut self) -> Result<Vec<Sequence>, PhraseError> {
        let all = self.alternatives()?;
        if self.rest.is_empty() { Ok(all) } else { Err(PhraseError::Syntax(self.rest.into())) }
    }

    fn product(&self, heads: &[Sequence], tails: &[Sequence]) -> Result<Vec<Sequence>, PhraseError> {
        if heads.len().saturating_mul(tails.len()) > self.most {
            return Err(PhraseError::TooMany(self.most));
        }
        let both = |head: &Sequence, tail: &Sequence| head.iter().chain(tail).cloned().collect();
        Ok(heads.iter().flat_map(|head| tails.iter().map(move |tail| both(head, tail))).collect())
    }
}

/// What stands between the gaps of a phrase: each the sequences of words that it can be.
#[derive(Debug)]
struct Parts {
    parts: Vec<BTreeSet<Sequence>>,
    gaps: Vec<u32>,
}

impl Parts {
    /// The ways to read a phrase; more than one only if there are gaps inside of brackets or terms.
    fn of(phrase: &str, terms: &Terms, most: usize) -> Result<Vec<Self>, PhraseError> {
        let read = |text| Parser { terms, rest: text, depth: 0, most }.all();
        let mut whole = Self { parts: Vec::new(), gaps: Vec::new() };
        let mut rest = phrase;
        loop {
            let (part, gap, after) = next_gap(rest);
            whole.parts.push(read(part)?.into_iter().collect());
            let Some(gap) = gap else { break };
            whole.gaps.push(gap);
            rest = after;
        }
        if whole.parts.iter().any(|part| part.iter().all(Vec::is_empty)) {
            return Err(PhraseError::Empty);
        }
        let is_gap = |item: &Item| matches!(item, Item::Gap(_));
        let mut ways = if whole.parts.iter().flatten().flatten().any(is_gap) {
            read(phrase)?.into_iter().map(Self::of_sequence).collect()
        } else {
            vec![whole]
        };
        // A part that may be left out is one in one way and none in another.
        let mut place = 0;
        while place < ways.len() {
            if let Some(without) = ways[place].without_empty() {
                ways.push(without);
            } else {
                place += 1;
            }
        }
        ways.retain(|way| way.parts.iter().all(|part| !part.is_empty()));
        ways.iter().try_for_each(Self::check)?;
        match ways.len() {
            0 => Err(PhraseError::Empty),
            1..=WAYS => Ok(ways),
            _ => Err(PhraseError::TooMany(WAYS)),
        }
    }

    /// Makes the first part that may be nothing be something; gives the way in which it is nothing.
    fn without_empty(&mut self) -> Option<Self> {
        let place = self.parts.iter_mut().position(|part| part.remove(&Vec::new()))?;
        let (mut parts, mut gaps) = (self.parts.clone(), self.gaps.clone());
        parts.remove(place);
        if place > 0 && place < gaps.len() {
            gaps[place - 1] += gaps[place];
        }
        if !gaps.is_empty() {
            gaps.remove(place.min(gaps.len() - 1));
        }
        Some(Self { parts, gaps })
    }

    fn of_sequence(sequence: Sequence) -> Self {
        let mut parts = vec![Vec::new()];
        let mut gaps = Vec::new();
        for item in sequence {
            match item {
                Item::Gap(words) => {
                    gaps.push(words);
                    parts.push(Vec::new());
                }
                Item::Word(_) => {
                    if let Some(part) = parts.last_mut() {
                        part.push(item);
                    }
                }
            }
        }
        Self { parts: parts.into_iter().map(|part| BTreeSet::from([part])).collect(), gaps }
    }

    fn check(&self) -> Result<(), PhraseError> {
        if self.gaps.iter().any(|gap| *gap > WIDEST) {
            return Err(PhraseError::TooWide(WIDEST));
        }
        for sequence in self.parts.iter().flatten() {
            // What says nothing by itself: a number, an address, a name.
            let is_empty = |item: &Item| matches!(item, Item::Word(word) if word == NUMBER || SIGNS[..KNOWN_HOSTS].contains(&&**word));
            if sequence.iter().all(is_empty) {
                return Err(PhraseError::Empty);
            }
            if sequence.len() > LONGEST {
                return Err(PhraseError::TooLong(LONGEST));
            }
        }
        Ok(())
    }
}

/// The text before the first gap that is in no brackets, how many words it has, and the text after it.
fn next_gap(phrase: &str) -> (&str, Option<u32>, &str) {
    let mut depth = 0_i32;
    for (place, letter) in phrase.char_indices() {
        match letter {
            '(' | '{' => depth += 1,
            ')' | '}' => depth -= 1,
            // Alternatives of the whole phrase: no gap is common to all of them.
            '|' if depth == 0 => break,
            '.' if depth == 0 && phrase[place..].starts_with("..") => {
                let after = &phrase[place + 2..];
                let digits = after.chars().take_while(char::is_ascii_digit).count();
                return (&phrase[..place], Some(after[..digits].parse().unwrap_or(GAP)), &after[digits..]);
            }
            _ => {}
        }
    }
    (phrase, None, "")
}

/// What is found where words end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Output {
    /// A phrase; the number is the caller's.
    Phrase(u32),
    /// A part of phrases that have gaps.
    Part(u32),
}

/// Two parts, how many words may stand between them, and what they are together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Pair {
    first: u32,
    second: u32,
    gap: u32,
    then: Output,
}

/// Phrases on their way to tables.
#[derive(Debug)]
pub struct Compiler {
    words: HashMap<String, u32>,
    letters: Vec<u8>,
    word_ends: Vec<u32>,
    /// The states as a tree: 0 is nowhere, 1 the beginning.
    next: HashMap<(u32, u32), u32>,
    outputs: Vec<Vec<Output>>,
    parts: HashMap<Vec<Vec<u32>>, u32>,
    part_count: u32,
    pairs: BTreeSet<Pair>,
    /// How many sequences of words a phrase may stand for.
    most: usize,
    /// How many pairs there may be.
    most_pairs: usize,
}

const BEGINNING: u32 = 1;

impl Compiler {
    /// Without a phrase. None may stand for more than `most` sequences of words, and all of them together have
    /// `most_gaps` gaps at most.
    pub fn new(most: usize, most_gaps: usize) -> Self {
        Self {
            words: HashMap::new(),
            letters: Vec::new(),
            word_ends: vec![0],
            next: HashMap::new(),
            outputs: vec![Vec::new(); 2],
            parts: HashMap::new(),
            part_count: 0,
            pairs: BTreeSet::new(),
            most,
            most_pairs: most_gaps,
        }
    }

    /// Takes a phrase, to be reported by this number.
    pub fn add(&mut self, phrase: &str, terms: &Terms, number: u32) -> Result<(), PhraseError> {
        let ways = Parts::of(phrase, terms, self.most)?;
        for Parts { parts, gaps } in ways {
            let mut parts = parts.iter().map(|part| self.ids(part)).collect::<Vec<_>>().into_iter();
            let Some(first) = parts.next() else { return Err(PhraseError::Empty) };
            if gaps.is_empty() {
                for words in first {
                    self.output(&words, Output::Phrase(number));
                }
                continue;
            }
            let mut before = self.part(first);
            let last = gaps.len() - 1;
            for (place, (words, gap)) in parts.zip(gaps).enumerate() {
                let second = self.part(words);
                let then = if place == last { Output::Phrase(number) } else { Output::Part(self.new_part()) };
                self.pairs.insert(Pair { first: before, second, gap, then });
                if self.pairs.len() > self.most_pairs {
                    return Err(PhraseError::TooManyGaps(self.most_pairs));
                }
                if let Output::Part(both) = then {
                    before = both;
                }
            }
        }
        Ok(())
    }

    fn ids(&mut self, part: &BTreeSet<Sequence>) -> Vec<Vec<u32>> {
        let mut word = |item: &Item| match item {
            Item::Word(word) => Some(self.word(word.clone())),
            Item::Gap(_) => None,
        };
        part.iter().map(|sequence| sequence.iter().filter_map(&mut word).collect()).collect()
    }

    fn word(&mut self, word: String) -> u32 {
        let next = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        *self.words.entry(word).or_insert_with_key(|word| {
            self.letters.extend(word.as_bytes());
            self.word_ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
            next
        })
    }

    fn part(&mut self, sequences: Vec<Vec<u32>>) -> u32 {
        if let Some(part) = self.parts.get(&sequences) {
            return *part;
        }
        let part = self.new_part();
        for words in &sequences {
            self.output(words, Output::Part(part));
        }
        self.parts.insert(sequences, part);
        part
    }

    fn new_part(&mut self) -> u32 {
        self.part_count += 1;
        self.part_count - 1
    }

    fn output(&mut self, words: &[u32], output: Output) {
        let mut state = BEGINNING;
        for word in words {
            let next = u32::try_from(self.outputs.len()).unwrap_or(u32::MAX);
            state = *self.next.entry((state, *word)).or_insert(next);
            if state == next {
                self.outputs.push(Vec::new());
            }
        }
        let outputs = &mut self.outputs[state as usize];
        if !outputs.contains(&output) {
            outputs.push(output);
        }
    }

    /// The tables.
    ///
    /// # Errors
    /// If one sequence of words ends more phrases than can be listed.
    pub fn finish(self) -> Result<Compiled, PhraseError> {
        let mut edges: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.outputs.len()];
        for ((state, word), next) in self.next {
            edges[state as usize].push((word, next));
        }
        let mut compiled = Compiled {
            letters: self.letters,
            words: self.word_ends.iter().map(|end| (*end, 0)).collect(),
            number: self.words.get(NUMBER).copied(),
            signs: SIGNS.map(|name| self.words.get(name).copied()),
            states: vec![State::default()],
            ..Compiled::default()
        };
        if self.words.len() >= 1 << WORD_BITS {
            return Err(PhraseError::TooManyWords);
        }
        let mut sets = Sets::of(&self.pairs, self.part_count, &mut compiled)?;
        // States that lead to the same are one: those that come later in the tree are known first.
        let mut kept: HashMap<(Vec<(u32, u32)>, State), u32> = HashMap::new();
        let mut became = vec![0; edges.len()];
        let mut outputs = self.outputs;
        for state in (BEGINNING as usize + 1..edges.len()).rev() {
            let mut of_state = std::mem::take(&mut edges[state]);
            of_state.sort_unstable();
            for edge in &mut of_state {
                edge.1 = became[edge.1 as usize];
            }
            let ends = sets.state(std::mem::take(&mut outputs[state]), &mut compiled)?;
            became[state] = *kept.entry((of_state, ends)).or_insert_with_key(|(_, ends)| {
                compiled.states.push(*ends);
                length(&compiled.states) - 1
            });
        }
        let mut rows: Vec<(&[(u32, u32)], u32)> = kept.iter().map(|((edges, _), state)| (&edges[..], *state)).collect();
        rows.sort_unstable_by_key(|(edges, state)| (Reverse(edges.len()), *state));
        // Few states are packed closely, many quickly.
        let tries = ((1 << 26) / rows.len().max(1)).clamp(64, 4096);
        let mut table = Edges { tries, ..Edges::default() };
        for (edges, state) in rows {
            compiled.states[state as usize].edges = table.add(state, edges);
        }
        compiled.edges = table.table;
        for (word, next) in &edges[BEGINNING as usize] {
            compiled.words[*word as usize].1 = became[*next as usize];
        }
        compiled.slots = vec![0; (self.words.len() * 3 / 2 + 1).next_power_of_two()];
        let mut words: Vec<(&String, &u32)> = self.words.iter().collect();
        words.sort_by_key(|(_, id)| **id);
        for (word, id) in words {
            let hash = hash(word.as_bytes());
            let mut place = slot(hash, compiled.slots.len());
            while compiled.slots[place] != 0 {
                place = (place + 1) % compiled.slots.len();
            }
            compiled.slots[place] = hash >> WORD_BITS << WORD_BITS | (id + 1);
        }
        Ok(compiled)
    }
}

/// The edges of all states in one table, each state's where those of others leave room.
#[derive(Default)]
struct Edges {
    table: Vec<(u32, u32)>,
    taken: Vec<bool>,
    /// No place before this one is free.
    free: usize,
    /// After so many places that do not fit, every second one is tried, after as many more every third, and so on.
    tries: usize,
}

impl Edges {
    /// Adds the edges of a state, in the order of their words, and gives what leads from a word to its edge.
    fn add(&mut self, state: u32, edges: &[(u32, u32)]) -> u32 {
        let Some((first, _)) = edges.first() else { return 0 };
        while self.taken.get(self.free) == Some(&true) {
            self.free += 1;
        }
        let is_free = |place: usize| self.taken.get(place).is_none_or(|taken| !taken);
        let fits = |place: usize| edges.iter().all(|(word, _)| is_free(place + (word - first) as usize));
        let (mut place, mut tries) = (self.free, 0);
        while !fits(place) {
            tries += 1;
            place += 1 + tries / self.tries;
        }
        for (word, next) in edges {
            let place = place + (word - first) as usize;
            if place >= self.table.len() {
                self.table.resize(place + 1, (0, 0));
                self.taken.resize(place + 1, false);
            }
            self.table[place] = (state, *next);
            self.taken[place] = true;
        }
        u32::try_from(place).unwrap_or(u32::MAX).wrapping_sub(*first)
    }
}

/// The joins of each part, and the tables that lists of them are in.
struct Sets {
    firsts: Vec<Vec<u32>>,
    seconds: Vec<Vec<u32>>,
    bits: HashMap<Vec<u32>, Span>,
    phrases: HashMap<Vec<u32>, Span>,
}

impl Sets {
    fn of(pairs: &BTreeSet<Pair>, parts: u32, compiled: &mut Compiled) -> Result<Self, PhraseError> {
        let none = vec![Vec::new(); parts as usize];
        let mut sets = Self { firsts: none.clone(), seconds: none, bits: HashMap::new(), phrases: HashMap::new() };
        for (join, pair) in (0..).zip(pairs) {
            sets.firsts[pair.first as usize].push(join);
            sets.seconds[pair.second as usize].push(join);
        }
        for Pair { gap, then, .. } in pairs {
            let (phrase, firsts) = match *then {
                Output::Phrase(phrase) => (Some(phrase), Span::default()),
                Output::Part(part) => (None, sets.bits(sets.firsts[part as usize].clone(), compiled)?),
            };
            compiled.joins.push(Join { gap: *gap, phrase, firsts });
        }
        Ok(sets)
    }

    /// The place of a set of joins among the bits.
    fn bits(&mut self, mut joins: Vec<u32>, compiled: &mut Compiled) -> Result<Span, PhraseError> {
        joins.sort_unstable();
        joins.dedup();
        if let Some(known) = self.bits.get(&joins) {
            return Ok(*known);
        }
        let mut blocks: BTreeMap<u32, u64> = BTreeMap::new();
        for join in &joins {
            *blocks.entry(join / 64).or_default() |= 1 << (join % 64);
        }
        let span = added(&mut compiled.bits, blocks)?;
        self.bits.insert(joins, span);
        Ok(span)
    }

    /// A state with what ends there, as yet without its edges.
    fn state(&mut self, outputs: Vec<Output>, compiled: &mut Compiled) -> Result<State, PhraseError> {
        let (mut phrases, mut firsts, mut seconds) = (Vec::new(), Vec::new(), Vec::new());
        for output in outputs {
            match output {
                Output::Phrase(phrase) => phrases.push(phrase),
                Output::Part(part) => {
                    firsts.extend(&self.firsts[part as usize]);
                    seconds.extend(&self.seconds[part as usize]);
                }
            }
        }
        phrases.sort_unstable();
        let span = match self.phrases.get(&phrases) {
            Some(known) => *known,
            None => added(&mut compiled.phrases, phrases.iter().copied())?,
        };
        self.phrases.insert(phrases, span);
        let (firsts, seconds) = (self.bits(firsts, compiled)?, self.bits(seconds, compiled)?);
        Ok(State { edges: 0, phrases: span, firsts, seconds })
    }
}

/// Adds items to a table, and gives their place.
fn added<T>(table: &mut Vec<T>, items: impl IntoIterator<Item = T>) -> Result<Span, PhraseError> {
    let from = table.len();
    table.extend(items);
    Span::of(from, table.len()).ok_or(PhraseError::TooCrowded)
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// The codes that a text such as `552`, `4xx`, `5.1.1`, `x.7.1`, `5.7.x` or `5.7.606-649` stands for, as ranges of the
/// numbers that basic codes have and that enhanced codes have; `None` if it is no such text.
pub fn code_ranges(text: &str) -> Option<Vec<(u32, u32)>> {
    let number = |text: &str| text.parse::<u32>().ok().filter(|number| *number < 1000);
    let parts: Vec<&str> = text.split('.').collect();
    match parts[..] {
        [basic] => match basic.strip_suffix("xx") {
            Some(class) => number(class).filter(|class| (2..6).contains(class)).map(|n| vec![(n * 100, n * 100 + 99)]),
            None => number(basic).filter(|code| (200..600).contains(code)).map(|code| vec![(code, code)]),
        },
        [class, subject, detail] => {
            let classes =
                if class == "x" { vec![4, 5] } else { vec![number(class).filter(|c| [2, 4, 5].contains(c))?] };
            let (first, last) = match (subject, detail, detail.split_once('-')) {
                ("x", "x", _) => (0, 999_999),
                (subject, "x", _) => (number(subject)? * 1000, number(subject)? * 1000 + 999),
                (subject, _, Some((first, last))) => {
                    (number(subject)? * 1000 + number(first)?, number(subject)? * 1000 + number(last)?)
                }
                (subject, detail, None) => {
                    (number(subject)? * 1000 + number(detail)?, number(subject)? * 1000 + number(detail)?)
                }
            };
            (first <= last)
                .then(|| classes.iter().map(|class| (class * 1_000_000 + first, class * 1_000_000 + last)).collect())
        }
        _ => None,
    }
}
