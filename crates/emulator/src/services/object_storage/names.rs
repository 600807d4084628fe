//! The rules for the names of buckets and objects.

use crate::{error_body::ErrorBody, object_storage::errors::bad_request};

/// The longest name of a bucket, in characters.
const MOST_OF_BUCKET: usize = 256;

/// The longest name of an object, in bytes of UTF-8.
const MOST_OF_OBJECT: usize = 1024;

/// Checks the name of a bucket that is to be created.
pub(super) fn check_bucket(name: &str) -> Result<(), ErrorBody> {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if name.is_empty() || name.len() > MOST_OF_BUCKET || !name.bytes().all(is_allowed) {
        return Err(bad_request(
            "InvalidBucketName",
            format!(
                "The bucket name '{name}' is not 1 to {MOST_OF_BUCKET} letters, digits, hyphens, underscores \
                 and periods"
            ),
        ));
    }
    Ok(())
}

/// Checks the name of an object that is to be created.
pub(super) fn check_object(name: &str) -> Result<(), ErrorBody> {
    let reason = if name.is_empty() {
        "is empty"
    } else if name.len() > MOST_OF_OBJECT {
        "has more than 1024 bytes"
    } else if name.contains(['\r', '\n', '\0']) {
        "contains a line break or a null character"
    } else if matches!(name, "." | "..") {
        "is a period or two"
    } else {
        return Ok(());
    };
    Err(bad_request("InvalidObjectName", format!("The object name '{name}' {reason}")))
}

#[cfg(test)]
mod tests {
    use super::{check_bucket, check_object};

    #[test]
    fn names_have_rules() {
        let long = "b".repeat(256);
        for name in ["b", "my-bucket_1.x", &long] {
            assert_eq!(check_bucket(name), Ok(()), "{name}");
        }
        let long = "b".repeat(257);
        for name in ["", "a b", "a/b", "ä", &long] {
            assert_eq!(check_bucket(name).unwrap_err().code, "InvalidBucketName", "{name}");
        }
        let long = "é".repeat(512);
        for name in ["o", "a/b/", "/", "a b?#ä", "...", &long] {
            assert_eq!(check_object(name), Ok(()), "{name}");
        }
        let long = format!("{long}x");
        for name in ["", ".", "..", "a\nb", "a\rb", "a\0b", &long] {
            assert_eq!(check_object(name).unwrap_err().code, "InvalidObjectName", "{name}");
        }
    }
}
