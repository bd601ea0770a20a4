//! Finds meanings by words: an inverted index that the generator makes, and how a query is scored against it.

mod words;

use core::cmp::Reverse;

use words::{is_filler, name, stem, words};

/// Texts one after the other, with the place where each ends.
pub struct Texts {
    pub text: &'static str,
    pub ends: &'static [u16],
}

/// What a search finds by.
pub struct Index {
    /// Stems, in order.
    pub words: Texts,
    /// How rare each is.
    pub rarity: &'static [u8],
    pub posting_ends: &'static [u16],
    /// A document, and in the last four bits how much the word counts there.
    pub postings: &'static [u16],
    /// Phrases, aliases and keywords, in order and then in that of their rank.
    pub names: Texts,
    /// The document of each name.
    pub named: &'static [u16],
    /// Below [`KEYWORD`] it can be looked up as a phrase.
    pub ranks: &'static [u8],
    pub longest_name: usize,
    /// How many words the phrase of each document has.
    pub phrase_lengths: &'static [u8],
}

/// How many matches a binding gives where the caller does not say.
pub const DEFAULT_LIMIT: usize = 10;

/// The rank of names that are no phrases.
const KEYWORD: u8 = 9;
/// The weight of a word of the phrase, which is the greatest.
const PHRASE: u16 = 15;
/// The words of a query that count.
const MOST_WORDS: usize = 16;
/// What a match counts that is not of the same stem, of 16.
const SAME: u32 = 16;
const BEGINNING: u32 = 11;
const TYPO: u32 = 9;

impl Texts {
    fn get(&self, place: usize) -> &'static [u8] {
        let start = if place == 0 { 0 } else { usize::from(self.ends[place - 1]) };
        &self.text.as_bytes()[start..usize::from(self.ends[place])]
    }

    /// The first place whose text is not below this one.
    fn lower_bound(&self, text: &[u8]) -> usize {
        let (mut low, mut high) = (0, self.ends.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.get(middle) < text { low = middle + 1 } else { high = middle }
        }
        low
    }
}

impl Index {
    /// The names that are this text to the letter, in the order of their rank.
    fn names(&self, text: &[u8]) -> impl Iterator<Item = (u8, usize)> {
        let name = name(text, self.longest_name);
        let start = name.as_ref().map_or(self.names.ends.len(), |name| self.names.lower_bound(name));
        (start..self.names.ends.len())
            .take_while(move |place| Some(self.names.get(*place)) == name.as_deref())
            .map(|place| (self.ranks[place], usize::from(self.named[place])))
    }

    /// The document that a phrase or alias names.
    pub fn phrase(&self, text: &[u8]) -> Option<usize> {
        self.names(text).find(|(rank, _)| *rank < KEYWORD).map(|(_, document)| document)
    }

    /// Scores, 1 to 1000, and documents, the best first.
    pub fn search(&self, query: &[u8], limit: usize) -> Vec<(u32, usize)> {
        let mut query_words: Vec<Vec<u8>> = words(query).take(MOST_WORDS).collect();
        if query_words.iter().any(|word| !is_filler(word)) {
            query_words.retain(|word| !is_filler(word));
        }
        let documents = self.phrase_lengths.len();
        let mut scores = vec![0; documents];
        let mut in_phrase = vec![0; documents];
        let mut wanted = 0;
        let mut best = vec![0; documents];
        for word in &mut query_words {
            stem(word);
            best.fill(0);
            let rarity = self.find(word, &mut best);
            // An enhanced code says more than the reply code before it.
            let times = if word.contains(&b'.') { 2 } else { 1 };
            wanted += rarity * SAME * u32::from(PHRASE) * times;
            for (document, best) in best.iter().enumerate() {
                scores[document] += best * times;
                in_phrase[document] += u8::from(*best > 0 && best % (SAME * u32::from(PHRASE)) == 0);
            }
        }
        let mut found: Vec<(u32, usize)> = Vec::new();
        for (document, score) in scores.iter().enumerate().filter(|(_, score)| **score > 0) {
            let share = u32::min(800, score * 800 / wanted.max(1));
            let length = self.phrase_lengths[document].max(1);
            let named = u32::from(u8::min(in_phrase[document], length)) * 100 / u32::from(length);
            found.push((share + named + 1, document));
        }
        for (rank, document) in self.names(query) {
            // Registered names, then the words that people use, then the names of others.
            let score = match rank {
                0 | 1 => 1000 - u32::from(rank),
                KEYWORD => 970,
                _ => 960 - u32::from(rank),
            };
            match found.iter_mut().find(|(_, other)| *other == document) {
                Some(known) => known.0 = score.max(known.0),
                None => found.push((score, document)),
            }
        }
        found.sort_by_key(|(score, document)| (Reverse(*score), *document));
        found.truncate(limit);
        found
    }

    /// Adds what a word counts in each document that has it, one that begins so or, if there is neither, one that differs
    /// in a letter. Gives the rarity that it was looked for with.
    fn find(&self, word: &[u8], best: &mut [u32]) -> u32 {
        let start = self.words.lower_bound(word);
        let count = self.words.ends.len();
        let mut rarity = 0;
        for place in (start..count).take_while(|place| self.words.get(*place).starts_with(word)) {
            let same = self.words.get(place).len() == word.len();
            if same || word.len() >= 3 {
                rarity = rarity.max(self.count(place, if same { SAME } else { BEGINNING }, best));
            }
        }
        for length in 5..word.len() {
            let place = self.words.lower_bound(&word[..length]);
            if place < count && *self.words.get(place) == word[..length] {
                rarity = rarity.max(self.count(place, BEGINNING, best));
            }
        }
        if rarity == 0 && word.len() >= 4 {
            for place in (0..count).filter(|place| is_one_letter_off(word, self.words.get(*place))) {
                rarity = rarity.max(self.count(place, TYPO, best));
            }
        }
        if rarity == 0 { u32::from(u8::MAX) } else { rarity }
    }

    fn count(&self, word: usize, quality: u32, best: &mut [u32]) -> u32 {
        let rarity = u32::from(self.rarity[word]);
        let start = if word == 0 { 0 } else { usize::from(self.posting_ends[word - 1]) };
        for posting in &self.postings[start..usize::from(self.posting_ends[word])] {
            let best = &mut best[usize::from(posting >> 4)];
            *best = u32::max(*best, rarity * quality * u32::from(posting & 15));
        }
        rarity
    }
}

/// Whether one letter is wrong, missing, too many, or in its neighbour's place.
fn is_one_letter_off(one: &[u8], other: &[u8]) -> bool {
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    match (one, other) {
        ([], _) | (_, []) => true,
        ([a, b, one @ ..], [c, d, other @ ..]) if a == d && b == c && one == other => true,
        ([_, rest @ ..], [_, ..]) if one.len() > other.len() => rest == other,
        ([_, ..], [_, rest @ ..]) if one.len() < other.len() => one == rest,
        ([_, one @ ..], [_, other @ ..]) => one == other,
    }
}
