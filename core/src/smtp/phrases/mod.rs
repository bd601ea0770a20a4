//! Phrases found in a text, word by word: what a text is made of, and the automaton that goes through it.
//!
//! Whatever is no word (addresses, host names, URLs, numbers) is passed over unless a phrase wants it, so that `user
//! <joe@example.org> unknown` reads as `user unknown` and nothing is found inside an address.

mod automaton;
mod words;

pub use automaton::{Automaton, Compiled, Join, Match, Span, State, WIDEST, WORD_BITS, hash, slot};
pub use words::{Token, host_of, normal, scan};

/// The word that stands for a number in a phrase.
pub const NUMBER: &str = "#";

/// The words that stand for what is no word. Of the hosts, those of block lists, by what they list, of services that rate
/// senders, and of pages about SPF and DMARC have words of their own, in URLs too.
pub const SIGNS: [&str; 7] = ["@address", "@ip", "@host", "@ip_list", "@domain_list", "@reputation", "@auth_site"];

/// Where those of hosts begin that are known by their names.
pub const KNOWN_HOSTS: usize = 3;

/// How many words a phrase, or a part of one between gaps, can have.
pub const LONGEST: usize = 32;
