//! Hashes that tell whether something has changed since the last run.
//!
//! They are compared with those of an earlier run of the same program only, so the algorithm may
//! change with the toolchain: everything is done anew then.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::io;

/// Returns the fingerprint of byte strings. Their borders count: `ab`, `c` differs from `a`, `bc`.
pub fn of<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> u64 {
    let mut hasher = DefaultHasher::new();
    for part in parts {
        hasher.write_usize(part.len());
        hasher.write(part);
    }
    hasher.finish()
}

/// Returns the fingerprint of the running program. Another build of the generator may have other
/// results for the same input.
///
/// # Errors
///
/// Fails if the program cannot be read.
pub fn program() -> io::Result<u64> {
    Ok(of([fs::read(std::env::current_exe()?)?.as_slice()]))
}

#[cfg(test)]
mod tests {
    #[test]
    fn borders_of_parts_count() {
        let of = |parts: &[&str]| super::of(parts.iter().map(|part| part.as_bytes()));
        assert_eq!(of(&["ab", "c"]), of(&["ab", "c"]));
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["ab"]), of(&["ab", ""]));
    }
}
