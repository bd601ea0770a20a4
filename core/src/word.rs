use core::{fmt, marker::PhantomData};

/// A word of a vocabulary such as [`http::Class`](crate::http::Class).
///
/// ```
/// use statusbook::{Word, http::Class};
/// assert_eq!(Class::ClientError.as_str(), "client_error");
/// assert_eq!("client_error".parse::<Class>()?, Class::ClientError);
/// assert_eq!(Class::ALL.len(), 5);
/// # Ok::<(), statusbook::UnknownWord>(())
/// ```
pub trait Word: Copy + Eq + 'static {
    /// What the vocabulary is called.
    const NAME: &'static str;
    /// Every word, in the vocabulary's order.
    const ALL: &'static [Self];
    /// The word as data, JSON and the other languages have it.
    fn as_str(self) -> &'static str;
    /// Its number in C; never 0.
    fn number(self) -> u32;

    /// The word with this number.
    fn from_number(number: u32) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.number() == number)
    }
}

/// The word is not in the vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    vocabulary: &'static str,
    words: Vec<&'static str>,
    word: String,
}

impl UnknownWord {
    pub(crate) fn new<W: Word>(word: &str) -> Self {
        const SHOWN: usize = 40;
        let mut shown: String = word.chars().take(SHOWN).collect();
        if shown.len() < word.len() {
            shown.push('…');
        }
        Self { vocabulary: W::NAME, words: W::ALL.iter().map(|word| word.as_str()).collect(), word: shown }
    }
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is not a {}; it is one of {}",
            self.word,
            self.vocabulary.replace('_', " "),
            self.words.join(", ")
        )
    }
}

impl core::error::Error for UnknownWord {}

/// A set of words, in the vocabulary's order.
///
/// ```
/// use statusbook::http::{self, StatusLineDeviation::*};
/// let line = http::status_line("HTTP/2 404")?;
/// assert!(line.deviations.contains(NotHttp1));
/// assert_eq!(line.deviations.iter().collect::<Vec<_>>(), [MissingPhrase, VersionForm, NotHttp1]);
/// # Ok::<(), http::InvalidStatusLine>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Words<W> {
    bits: u32,
    word: PhantomData<W>,
}

impl<W: Word> Words<W> {
    /// The empty set.
    pub const EMPTY: Self = Self { bits: 0, word: PhantomData };

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The numbers of the words, or-ed.
    pub const fn bits(self) -> u32 {
        self.bits
    }

    /// Whether the word is in the set.
    pub fn contains(self, word: W) -> bool {
        self.bits & word.number() != 0
    }

    /// The words, in the vocabulary's order.
    pub fn iter(self) -> impl Iterator<Item = W> + Clone {
        W::ALL.iter().copied().filter(move |word| self.contains(*word))
    }

    pub(crate) fn insert(&mut self, word: W) {
        self.bits |= word.number();
    }

    pub(crate) fn insert_if(&mut self, condition: bool, word: W) {
        if condition {
            self.insert(word);
        }
    }
}

impl<W: Word + fmt::Debug> fmt::Debug for Words<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(feature = "serde")]
impl<W: Word> serde::Serialize for Words<W> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Word::as_str))
    }
}

macro_rules! word_traits {
    ($word:ty) => {
        impl core::fmt::Display for $word {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $word {
            type Err = crate::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::of_text(text).ok_or_else(|| crate::UnknownWord::new::<Self>(text))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $word {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use word_traits;
