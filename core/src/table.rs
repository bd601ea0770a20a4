//! What the static tables are made with and found in.

/// A text of the tables without the NUL that ends it, which C reads on to.
pub(crate) const fn text(stored: &'static str) -> &'static str {
    let (text, end) = stored.split_at(stored.len() - 1);
    assert!(end.as_bytes()[0] == 0, "a text of the tables ends in NUL");
    text
}

/// `len` rows of a table, from `start` on.
pub(crate) const fn slice<T>(table: &'static [T], start: usize, len: usize) -> &'static [T] {
    table.split_at(start).1.split_at(len).0
}
