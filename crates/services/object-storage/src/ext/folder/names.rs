//! The names of objects and the paths of their files.

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

/// Returns the path of a file in the folder, from the name of an object after the prefix. A name
/// that would lead out of the folder is an error.
pub(super) fn file_path(name: &str) -> Result<PathBuf, Error> {
    let reason = if name.contains('\0') {
        "a NUL character"
    } else if name.contains('\\') {
        "a backslash"
    } else if has_drive(name) {
        "a drive letter"
    } else if cfg!(windows) && name.contains(':') {
        "a colon"
    } else {
        let parts = name.strip_suffix('/').unwrap_or(name).split('/');
        match parts.into_iter().find(|part| matches!(*part, "" | "." | "..")) {
            None => return Ok(name.trim_end_matches('/').split('/').collect()),
            Some("") => "an empty part",
            Some(_) => "a part `.` or `..`",
        }
    };
    Err(Error::new(
        ErrorKind::Argument,
        format!(
            "the object `{}` has no file name in the folder: it contains {reason}; download it to \
             a file of your choice",
            name.escape_debug()
        ),
    ))
}

/// Whether the name begins with the drive of Windows, such as `C:`.
fn has_drive(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic()) && bytes.next() == Some(b':')
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{file_path, object_name};

    #[test]
    fn names_become_paths_in_the_folder() {
        for name in ["a", "a/b", "a b/é", "...", "a..b", ".hidden", "-x", "10:30", "~"] {
            let path = file_path(name).expect("the name is harmless");
            assert_eq!(path, Path::new(name));
            assert_eq!(object_name(&path).ok().as_deref(), Some(name));
        }
        assert_eq!(file_path("a/").ok().as_deref(), Some(Path::new("a")));
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
            let error = file_path(name).expect_err(name).to_string();
            assert!(error.contains(reason), "{name}: {error}");
        }
    }
}
