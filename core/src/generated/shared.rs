//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]

use crate::Word;
#[cfg(feature = "serde")]
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// Where a meaning stands as of the date of the data.
///
/// Source: RFC 9110 §16.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Standing {
    /// `registered`: In the IANA registry for good.
    Registered = 1,
    /// `temporary`: In the IANA registry until a date.
    Temporary = 2,
    /// `unused`: Reserved in the IANA registry and not to be used.
    Unused = 3,
    /// `obsolete`: In the IANA registry, and withdrawn.
    Obsolete = 4,
    /// `vendor`: One vendor's use, not registered.
    Vendor = 5,
    /// `draft`: From a proposal that was not registered.
    Draft = 6,
    /// `unassigned`: Nobody's, as far as the book knows.
    Unassigned = 7,
}

impl Standing {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Registered => crate::table::text("registered\0"),
            Self::Temporary => crate::table::text("temporary\0"),
            Self::Unused => crate::table::text("unused\0"),
            Self::Obsolete => crate::table::text("obsolete\0"),
            Self::Vendor => crate::table::text("vendor\0"),
            Self::Draft => crate::table::text("draft\0"),
            Self::Unassigned => crate::table::text("unassigned\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "registered" => Self::Registered,
            "temporary" => Self::Temporary,
            "unused" => Self::Unused,
            "obsolete" => Self::Obsolete,
            "vendor" => Self::Vendor,
            "draft" => Self::Draft,
            "unassigned" => Self::Unassigned,
            _ => return None,
        })
    }
}

impl Word for Standing {
    const NAME: &'static str = "standing";
    const ALL: &'static [Self] =
        &[Self::Registered, Self::Temporary, Self::Unused, Self::Obsolete, Self::Vendor, Self::Draft, Self::Unassigned];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Standing);

/// How well an attribution is evidenced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Confidence {
    /// `source`: Seen in the owner's own source, documentation or specification.
    Source = 1,
    /// `secondary`: Seen only in what others write about the owner.
    Secondary = 2,
}

impl Confidence {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Source => crate::table::text("source\0"),
            Self::Secondary => crate::table::text("secondary\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "source" => Self::Source,
            "secondary" => Self::Secondary,
            _ => return None,
        })
    }
}

impl Word for Confidence {
    const NAME: &'static str = "confidence";
    const ALL: &'static [Self] = &[Self::Source, Self::Secondary];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Confidence);

/// Where a meaning is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Seen {
    /// `wire`: In a response's status line or pseudo-header.
    Wire = 1,
    /// `log`: Only in the owner's log: the client sees another code, or nothing.
    Log = 2,
    /// `body`: In the content of a response that has another status code.
    Body = 3,
    /// `unknown`: Not known.
    Unknown = 4,
}

impl Seen {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wire => crate::table::text("wire\0"),
            Self::Log => crate::table::text("log\0"),
            Self::Body => crate::table::text("body\0"),
            Self::Unknown => crate::table::text("unknown\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "wire" => Self::Wire,
            "log" => Self::Log,
            "body" => Self::Body,
            "unknown" => Self::Unknown,
            _ => return None,
        })
    }
}

impl Word for Seen {
    const NAME: &'static str = "seen";
    const ALL: &'static [Self] = &[Self::Wire, Self::Log, Self::Body, Self::Unknown];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Seen);

/// What a fact rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reference {
    /// The document: `RFC 9110`, a draft's name, the title of a page.
    pub document: &'static str,
    /// The section in it, without the sign: `15.5.5`.
    pub section: Option<&'static str>,
    /// Where to read it.
    pub url: Option<&'static str>,
}

#[cfg(feature = "serde")]
impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Reference", 3)?;
        fields.serialize_field("document", &self.document)?;
        fields.serialize_field("section", &self.section)?;
        fields.serialize_field("url", &self.url)?;
        fields.end()
    }
}

/// A party whose meanings of codes are in the book.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Owner {
    /// The owner in lower case, as in `codes.nginx`.
    pub slug: &'static str,
    /// The name to show.
    pub name: &'static str,
    /// What the owner is, in one sentence.
    pub summary: &'static str,
    /// The owner's page.
    pub url: Option<&'static str>,
}

impl PartialEq for Owner {
    fn eq(&self, other: &Self) -> bool {
        self.slug == other.slug
    }
}
impl Eq for Owner {}
impl core::hash::Hash for Owner {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.slug.hash(state);
    }
}

#[cfg(feature = "serde")]
impl Serialize for Owner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Owner", 4)?;
        fields.serialize_field("slug", &self.slug)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("url", &self.url)?;
        fields.end()
    }
}

/// A sentence of advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Remark {
    /// The sentence.
    pub text: &'static str,
    /// What it rests on; never empty.
    pub references: &'static [Reference],
}

#[cfg(feature = "serde")]
impl Serialize for Remark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Remark", 2)?;
        fields.serialize_field("text", &self.text)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}
