//! Path templates such as `/workRequests/{workRequestId}/logs` as lists of segments, and the decoding
//! of request paths into segments.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    Literal(String),
    Parameter(String),
}

/// Parses a template.
///
/// # Errors
///
/// When a parameter is not a whole segment, which the profile does not allow.
pub(crate) fn parse(template: &str) -> Result<Vec<Segment>, String> {
    let Some(rest) = template.strip_prefix('/') else {
        return Err(format!("the path {template:?} does not start with a slash"));
    };
    if rest.is_empty() {
        return Ok(Vec::new());
    }
    rest.split('/').map(parse_segment).collect()
}

fn parse_segment(text: &str) -> Result<Segment, String> {
    let name = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    match name {
        Some(name) if !name.is_empty() && !name.contains(['{', '}']) => {
            Ok(Segment::Parameter(name.to_owned()))
        }
        None if !text.contains(['{', '}']) && !text.is_empty() => {
            Ok(Segment::Literal(text.to_owned()))
        }
        _ => Err(format!("segment {text:?} is neither a literal nor one {{parameter}}")),
    }
}

/// Joins segments to a path that [`decode`] splits again.
pub(crate) fn encode(path: &[String]) -> String {
    const ESCAPED: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    path.iter().fold(String::new(), |text, segment| {
        text + "/" + &utf8_percent_encode(segment, ESCAPED).to_string()
    })
}

/// Splits a raw request path on slashes, then decodes each segment: `%2F` is part of a value.
///
/// Returns `None` when the path has no leading slash, or a decoded segment is not UTF-8.
pub(crate) fn decode(path: &str) -> Option<Vec<String>> {
    let rest = path.strip_prefix('/')?;
    if rest.is_empty() {
        return Some(Vec::new());
    }
    let decoded = |segment| percent_decode_str(segment).decode_utf8().ok().map(String::from);
    rest.split('/').map(decoded).collect()
}

#[cfg(test)]
mod tests {
    use super::{Segment, decode, parse};

    #[test]
    fn template_is_parsed_into_segments() {
        let literal = |text: &str| Segment::Literal(text.to_owned());
        let parameter = |text: &str| Segment::Parameter(text.to_owned());
        for (template, expected) in [
            ("/", vec![]),
            ("/n", vec![literal("n")]),
            ("/n/{namespaceName}/b", vec![literal("n"), parameter("namespaceName"), literal("b")]),
        ] {
            assert_eq!(parse(template).as_deref(), Ok(&expected[..]), "{template}");
        }
        for template in ["n", "/a//b", "/a/{b}.json", "/{}", "/a/"] {
            assert!(parse(template).is_err(), "{template}: {:?}", parse(template));
        }
    }

    #[test]
    fn request_path_is_split_before_it_is_decoded() {
        for (path, expected) in [
            ("/", Some(vec![])),
            ("/a/b%2Fc", Some(vec!["a", "b/c"])),
            ("/a//b", Some(vec!["a", "", "b"])),
            ("/%7e/+%20", Some(vec!["~", "+ "])),
            ("/%ff", None),
            ("a", None),
        ] {
            let expected =
                expected.map(|segments| segments.into_iter().map(String::from).collect());
            assert_eq!(decode(path), expected, "{path}");
        }
    }
}
