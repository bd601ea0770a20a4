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

/// The place of a row in its table, and 0 for what is not in it.
pub fn index<T>(table: &'static [T], row: &T) -> usize {
    let offset = (core::ptr::from_ref(row) as usize).wrapping_sub(table.as_ptr() as usize);
    let index = offset / size_of::<T>();
    if index < table.len() { index } else { 0 }
}
