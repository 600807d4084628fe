//! Error messages of serde.

/// Returns the message of serde without the value that was found, which may be secret.
pub(crate) fn without_value(message: &str) -> String {
    match (message.find(" \""), message.rfind("\", ")) {
        (Some(start), Some(end)) if start < end => {
            format!("{}{}", &message[..start], &message[end + 1..])
        }
        _ => message.to_owned(),
    }
}
