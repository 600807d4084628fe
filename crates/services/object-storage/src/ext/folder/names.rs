//! The names of objects and the paths of their files.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Component, Path, PathBuf};

use oci_sdk_core::{Error, ErrorKind};

/// Returns the name of an object after the prefix, from the path of a file in the folder.
pub(super) fn object_name(path: &Path) -> Result<String, Error> {
    let mut name = String::new();
    for component in path.components() {
        let part = match component {
            Component::Normal(part) => part.to_str(),
            _ => None,
        };
        let part = part.ok_or_else(|| {
            Error::new(
                ErrorKind::Argument,
                format!("the file `{}` cannot be uploaded: its name is not UTF-8", path.display()),
            )
        })?;
        if !name.is_empty() {
            name.push('/');
        }
        name.push_str(part);
    }
    Ok(name)
}

/// The rules of a system for the names of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    Unix,
    Apple,
    Windows,
}

impl Rules {
    /// The rules of this system.
    pub(super) const HERE: Self = if cfg!(windows) {
        Self::Windows
    } else if cfg!(target_vendor = "apple") {
        Self::Apple
    } else {
        Self::Unix
    };
}

/// Returns the path of a file in the folder, from the name of an object after the prefix. A name
/// that would lead out of the folder, or to another file, is an error.
pub(super) fn file_path(name: &str, rules: Rules) -> Result<PathBuf, Error> {
    let mut parts = name.strip_suffix('/').unwrap_or(name).split('/');
    let reason = if name.contains('\0') {
        Some("a NUL character")
    } else if name.contains('\\') {
        Some("a backslash")
    } else if has_drive(name) {
        Some("a drive letter")
    } else {
        parts.find_map(|part| match part {
            "" => Some("an empty part"),
            "." | ".." => Some("a part `.` or `..`"),
            _ if rules == Rules::Windows => impossible_on_windows(part),
            _ => None,
        })
    };
    match reason {
        None => Ok(name.trim_end_matches('/').split('/').collect()),
        Some(reason) => Err(without_file(name, &format!("it contains {reason}"))),
    }
}

fn without_file(name: &str, reason: &str) -> Error {
    Error::new(
        ErrorKind::Argument,
        format!(
            "the object `{}` has no file name in the folder: {reason}; download it to a file of \
             your choice",
            name.escape_debug()
        ),
    )
}

/// Whether the name begins with the drive of Windows, such as `C:`.
fn has_drive(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic()) && bytes.next() == Some(b':')
}

/// Returns the reason why a file of Windows cannot have this name, or would be another file.
fn impossible_on_windows(part: &str) -> Option<&'static str> {
    if part.contains(['<', '>', ':', '"', '|', '?', '*']) {
        // A colon is followed by the name of a stream of the file.
        Some("one of the characters `<>:\"|?*`")
    } else if part.contains(|character| character < ' ') {
        Some("a control character")
    } else if part.ends_with(['.', ' ']) {
        // Windows removes these.
        Some("a part that ends with a dot or a space")
    } else if is_device(part) {
        Some("the name of a device, such as `NUL`")
    } else {
        None
    }
}

/// Whether Windows opens a device in place of a file with this name, whatever its extension.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end_matches(' ');
    let is = |device: &&str| stem.eq_ignore_ascii_case(device);
    let is_port = |port: &&str| {
        let name = stem.get(..3).filter(|name| name.eq_ignore_ascii_case(port));
        let number = name.and_then(|_| stem.get(3..)).unwrap_or_default();
        number.len() < 3
            && number.chars().count() == 1
            && "123456789\u{b9}\u{b2}\u{b3}".contains(number)
    };
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].iter().any(is)
        || ["COM", "LPT"].iter().any(is_port)
}

/// The files that objects have.
#[derive(Debug)]
pub(super) struct TakenPaths {
    rules: Rules,
    /// The objects by their paths in lower case.
    objects: BTreeMap<String, String>,
}

impl TakenPaths {
    pub(super) fn new(rules: Rules) -> Self {
        Self { rules, objects: BTreeMap::new() }
    }

    /// Takes the path of an object, by its name after the prefix. A path that differs from that of
    /// another object only in case is an error if it is the same file by default.
    pub(super) fn take(&mut self, name: &str) -> Result<(), Error> {
        // Folders may be the same. Names are unique where case matters.
        if self.rules == Rules::Unix || name.ends_with('/') {
            return Ok(());
        }
        match self.objects.entry(name.to_lowercase()) {
            Entry::Vacant(vacant) => {
                vacant.insert(name.to_owned());
                Ok(())
            }
            Entry::Occupied(other) => {
                let other = other.get().escape_debug();
                Err(without_file(name, &format!("it differs from `{other}` only in case")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Rules, TakenPaths, file_path, object_name};

    const ALL: [Rules; 3] = [Rules::Unix, Rules::Apple, Rules::Windows];

    #[test]
    fn names_become_paths_in_the_folder() {
        for name in ["a", "a/b", "a b/é", "..b", "a..b", ".hidden", "-x", "~", "\u{7f}"] {
            for rules in ALL {
                let path = file_path(name, rules).expect("the name is harmless");
                assert_eq!(path, Path::new(name));
                assert_eq!(object_name(&path).ok().as_deref(), Some(name));
            }
        }
        assert_eq!(file_path("a/", Rules::HERE).ok().as_deref(), Some(Path::new("a")));
    }

    #[test]
    fn names_that_lead_out_of_the_folder_are_rejected() {
        for (name, reason) in [
            ("", "an empty part"),
            ("/", "an empty part"),
            ("/etc/passwd", "an empty part"),
            ("a//b", "an empty part"),
            ("a//", "an empty part"),
            ("..", "a part `.` or `..`"),
            ("../a", "a part `.` or `..`"),
            ("a/../../b", "a part `.` or `..`"),
            ("a/./b", "a part `.` or `..`"),
            ("a/..", "a part `.` or `..`"),
            ("..\\a", "a backslash"),
            ("\\\\server\\share", "a backslash"),
            ("C:/a", "a drive letter"),
            ("c:a", "a drive letter"),
            ("a\0b", "a NUL character"),
        ] {
            for rules in ALL {
                let error = file_path(name, rules).expect_err(name).to_string();
                assert!(error.contains(reason), "{name}: {error}");
            }
        }
    }

    #[test]
    fn names_that_windows_does_not_have_are_rejected_there() {
        let device = "the name of a device";
        let character = "one of the characters";
        let ending = "a part that ends with a dot or a space";
        for (name, reason) in [
            ("NUL", device),
            ("nul", device),
            ("a/Con/b", device),
            ("aux.txt", device),
            ("prn.tar.gz", device),
            ("nul .txt", device),
            ("com1", device),
            ("Lpt9.log", device),
            ("COM\u{b9}", device),
            ("conin$", device),
            ("a<b", character),
            ("a>b", character),
            ("10:30", character),
            ("file:stream", character),
            ("a\"b", character),
            ("a|b", character),
            ("a?", character),
            ("b/*/c", character),
            ("a\u{1}b", "a control character"),
            ("a\nb", "a control character"),
            ("a.", ending),
            ("...", ending),
            ("a /b", ending),
            ("a./b", ending),
            ("nul/", device),
        ] {
            let error = file_path(name, Rules::Windows).expect_err(name).to_string();
            assert!(error.contains(reason), "{name}: {error}");
            for rules in [Rules::Unix, Rules::Apple] {
                assert!(file_path(name, rules).is_ok(), "{name}");
            }
        }
        for name in
            ["null", "console", "com", "com0", "com10", "comé", "lpt", "a.nul", " a", "conin"]
        {
            assert!(file_path(name, Rules::Windows).is_ok(), "{name}");
        }
    }

    #[test]
    fn names_that_differ_only_in_case_are_one_file_on_some_systems() {
        for rules in ALL {
            let mut taken = TakenPaths::new(rules);
            let taken = ["a/É", "a/b", "A/é", "a/", "A/", "a/c"].map(|name| taken.take(name));
            let failed: Vec<_> = taken.iter().map(Result::is_err).collect();
            let differs = rules != Rules::Unix;
            assert_eq!(failed, [false, false, differs, false, false, false], "{rules:?}");
            if let Err(error) = &taken[2] {
                let error = error.to_string();
                assert!(error.contains("`A/é`") && error.contains("differs from `a/É`"), "{error}");
            }
        }
    }
}
