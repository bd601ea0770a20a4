//! Phrases found in a text, word by word: what a text is made of, and the automaton that goes through it.
//!
//! Whatever is no word (addresses, host names, URLs, numbers) is passed over, so that `user <joe@example.org> unknown`
//! reads as `user unknown` and nothing is found inside an address.

mod automaton;
mod words;

pub use automaton::{Automaton, Compiled, Join, Match, Span, State, WIDEST, WORD_BITS, hash, slot};
pub use words::{Token, normal, scan};

/// The word that stands for a number in a phrase.
pub const NUMBER: &str = "#";

/// How many words a phrase, or a part of one between gaps, can have.
pub const LONGEST: usize = 32;
