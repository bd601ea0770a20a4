//! What a search finds by: the words of every meaning with their weights, and the names.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Result, bail, ensure};
use toml::Table;

use words::{is_filler, name, stem, words};

#[path = "../../core/src/search/words.rs"]
mod words;

/// A meaning, as search sees it.
#[derive(Default, Clone)]
pub struct Document {
    pub code: String,
    /// Which of the meanings of its code it is; the registered one of an enhanced code is none of them.
    pub place: Option<usize>,
    /// The order among equals, and of names: 0 registered, then as `registry::rank` has it.
    pub rank: u8,
    pub phrase: Option<String>,
    pub aliases: Vec<String>,
    pub keywords: Vec<String>,
    pub owners: Vec<String>,
    pub others: Vec<String>,
}

/// How much a word counts, by where it stands.
const PHRASE: u16 = 15;
const ALIAS: u16 = 13;
const KEYWORD: u16 = 12;
const OWNER: u16 = 9;
const OTHER: u16 = 5;

/// What kind of name it is: phrases and aliases can be looked up as such.
const KEYWORD_RANK: u8 = 9;

pub struct Index {
    pub documents: Vec<Document>,
    /// A word, how rare it is, and where it stands with what weight.
    words: BTreeMap<Vec<u8>, BTreeMap<u16, u16>>,
    /// A name, its rank, and the document.
    names: Vec<(Vec<u8>, u8, u16)>,
}

impl Index {
    /// `settled`: which code a phrase stands for where the order leaves it open; `None` where no phrase has to.
    pub fn new(mut documents: Vec<Document>, settled: Option<&Table>) -> Result<Self> {
        documents.sort_by_key(|document| (document.rank, place(&document.code)));
        ensure!(documents.len() < 1 << 12, "too many meanings for the index");
        let mut found: BTreeMap<Vec<u8>, BTreeMap<u16, u16>> = BTreeMap::new();
        let mut names = Vec::new();
        for (number, document) in documents.iter().enumerate() {
            let number = u16::try_from(number)?;
            let mut add = |texts: &[String], weight: u16| {
                for mut word in texts.iter().flat_map(|text| words(text.as_bytes()).collect::<Vec<_>>()) {
                    stem(&mut word);
                    let kept = found.entry(word).or_default().entry(number).or_default();
                    *kept = weight.max(*kept);
                }
            };
            add(document.phrase.as_slice(), PHRASE);
            add(&document.aliases, ALIAS);
            add(&document.keywords, KEYWORD);
            add(&document.owners, OWNER);
            add(&document.others, OTHER);
            add(std::slice::from_ref(&document.code), PHRASE);
            let mut add_names = |texts: &[String], rank: u8| {
                names.extend(texts.iter().filter_map(|text| Some((name(text.as_bytes(), usize::MAX)?, rank, number))));
            };
            // Registered phrases, then aliases, then the rest in its order.
            add_names(document.phrase.as_slice(), if document.rank == 0 { 0 } else { document.rank + 1 });
            add_names(&document.aliases, 1);
            add_names(&document.keywords, KEYWORD_RANK);
        }
        found.retain(|word, _| !is_filler(word));
        names.sort();
        names.dedup();
        let mut index = Self { documents, words: found, names };
        if let Some(settled) = settled {
            index.settle(settled)?;
        }
        Ok(index)
    }

    /// No name may stand for two codes in the same rank; what the registry settles goes first.
    fn settle(&mut self, settled: &Table) -> Result<()> {
        let mut settled: BTreeMap<Vec<u8>, String> = settled
            .iter()
            .filter_map(|(phrase, code)| Some((name(phrase.as_bytes(), usize::MAX)?, code.as_integer()?.to_string())))
            .collect();
        let mut at = 0;
        while at < self.names.len() {
            let (name, rank, _) = self.names[at].clone();
            let end = at + self.names[at..].iter().take_while(|other| other.0 == name).count();
            let codes = |names: &[(Vec<u8>, u8, u16)]| {
                let mut codes: Vec<String> = names
                    .iter()
                    .filter(|other| other.1 == rank && rank < KEYWORD_RANK)
                    .map(|other| self.documents[usize::from(other.2)].code.clone())
                    .collect();
                codes.dedup();
                codes
            };
            let tied = codes(&self.names[at..end]);
            if tied.len() > 1 {
                let shown = String::from_utf8_lossy(&name).into_owned();
                let Some(code) = settled.remove(&name) else {
                    bail!("{shown:?} stands for {tied:?}: settle it in book.toml, [phrases]")
                };
                ensure!(tied.contains(&code), "book.toml: {shown:?} does not stand for {code}");
                let documents = &self.documents;
                self.names[at..end]
                    .sort_by_key(|other| (other.1, documents[usize::from(other.2)].code != code, other.2));
            }
            at = end;
        }
        ensure!(settled.is_empty(), "book.toml, [phrases]: nothing to settle: {:?}", settled.values());
        Ok(())
    }

    /// The index as static tables.
    pub fn tables(&self, name: &str, out: &mut String) {
        let mut words = String::new();
        let mut word_ends = Vec::new();
        let mut rarity = Vec::new();
        let mut posting_ends = Vec::new();
        let mut postings = Vec::new();
        for (word, places) in &self.words {
            words.push_str(&String::from_utf8_lossy(word));
            word_ends.push(words.len());
            for (document, weight) in places {
                postings.push(document << 4 | weight);
            }
            posting_ends.push(postings.len());
            rarity.push(rarity_of(self.documents.len(), places.len()));
        }
        let mut names = String::new();
        let mut name_ends = Vec::new();
        for (text, _, _) in &self.names {
            names.push_str(&String::from_utf8_lossy(text));
            name_ends.push(names.len());
        }
        let longest = self.names.iter().map(|(text, _, _)| text.len()).max().unwrap_or_default();
        let lengths = self.documents.iter().map(|document| {
            document
                .phrase
                .as_ref()
                .map_or(0, |phrase| words::words(phrase.as_bytes()).filter(|w| !is_filler(w)).count())
        });
        _ = writeln!(
            out,
            "pub static {name}: Index = Index {{ words: Texts {{ text: {words:?}, ends: &{word_ends:?} }}, rarity: &{rarity:?}, posting_ends: &{posting_ends:?}, postings: &{postings:?}, names: Texts {{ text: {names:?}, ends: &{name_ends:?} }}, named: &{:?}, ranks: &{:?}, longest_name: {longest}, phrase_lengths: &{:?} }};\n",
            self.names.iter().map(|n| n.2).collect::<Vec<_>>(),
            self.names.iter().map(|n| n.1).collect::<Vec<_>>(),
            lengths.collect::<Vec<_>>(),
        );
    }
}

/// `ln` of how rare a word is, in steps that fit into an octet.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "small and positive"
)]
fn rarity_of(documents: usize, places: usize) -> u8 {
    ((1.0 + documents as f64 / places as f64).ln() * 32.0) as u8
}

/// Basic codes before enhanced ones, permanent before transient before the rest.
fn place(code: &str) -> (bool, u8, Vec<u16>) {
    let numbers: Vec<u16> = code.split('.').filter_map(|number| number.parse().ok()).collect();
    let class = if code.contains('.') { [0, 0, 2, 0, 1, 0][usize::from(numbers[0].min(5))] } else { 0 };
    (code.contains('.'), class, numbers)
}
