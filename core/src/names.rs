/// Names of fields: the book's own, and after them those that the caller gave.
///
/// ```
/// use statusbook::http::{self, Code, RedirectOptions};
/// let options = RedirectOptions { cross_origin: true, secrets: &["X-Api-Key"], ..Default::default() };
/// let next = http::redirect(Code::new(302)?, "GET", &options)?;
/// assert_eq!(next.drop_fields.iter().last(), Some("X-Api-Key"));
/// assert!(next.drop_fields.contains("authorization"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names<'a> {
    fixed: &'static [&'static str],
    own: &'a [&'a str],
}

impl<'a> Names<'a> {
    pub(crate) const fn new(fixed: &'static [&'static str], own: &'a [&'a str]) -> Self {
        Self { fixed, own }
    }

    /// The book's own.
    #[doc(hidden)]
    pub const fn fixed(&self) -> &'static [&'static str] {
        self.fixed
    }

    /// All of them, the caller's last.
    pub fn iter(&self) -> impl Iterator<Item = &'a str> + Clone + use<'a> {
        self.fixed.iter().chain(self.own).copied()
    }

    /// Whether a field is among them; case does not count (RFC 9110 §5.1).
    pub fn contains(&self, name: &str) -> bool {
        self.iter().any(|other| other.eq_ignore_ascii_case(name))
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.fixed.len() + self.own.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Names<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
