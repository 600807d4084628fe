//! A strict parser for the `Authorization` header of OCI requests.
//!
//! `Signature version="1",keyId="...",algorithm="rsa-sha256",headers="...",signature="..."`: in any
//! order, each exactly once, separated by commas without spaces.

use base64::{Engine, prelude::BASE64_STANDARD};

use crate::rejection::Rejection;

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Authorization<'a> {
    pub(crate) key_id: &'a str,
    /// The names of the signed headers in lower case, in the order of the signing string.
    pub(crate) headers: Vec<String>,
    pub(crate) signature: Vec<u8>,
}

const PARAMETERS: [&str; 5] = ["version", "keyId", "algorithm", "headers", "signature"];

pub(crate) fn parse(value: &str) -> Result<Authorization<'_>, Rejection> {
    let malformed = |message: String| Rejection::Malformed(message);
    let rest = value.strip_prefix("Signature ").ok_or_else(|| {
        malformed("the value does not start with `Signature` and one space".to_owned())
    })?;
    let mut values: [Option<&str>; 5] = [None; 5];
    for parameter in split(rest).map_err(malformed)? {
        let (name, value) = parameter;
        let Some(index) = PARAMETERS.iter().position(|known| *known == name) else {
            return Err(malformed(format!("unknown parameter {name:?}")));
        };
        if values[index].replace(value).is_some() {
            return Err(malformed(format!("parameter {name} is given twice")));
        }
    }
    let mut required = PARAMETERS.iter().zip(values).map(|(name, value)| {
        value.ok_or_else(|| malformed(format!("parameter {name} is missing")))
    });
    let mut next = || required.next().expect("as many values are taken as there are parameters");
    let (version, key_id, algorithm, headers, signature) =
        (next()?, next()?, next()?, next()?, next()?);
    if version != "1" {
        return Err(malformed(format!("version is {version:?}, not \"1\"")));
    }
    if algorithm != "rsa-sha256" {
        return Err(malformed(format!("algorithm is {algorithm:?}, not \"rsa-sha256\"")));
    }
    let signature = BASE64_STANDARD
        .decode(signature)
        .map_err(|error| malformed(format!("signature is not standard base64: {error}")))?;
    Ok(Authorization { key_id, headers: header_names(headers).map_err(malformed)?, signature })
}

/// Splits `a="x",b="y"` into pairs. Values have no escapes, so a quote always ends one.
fn split(mut rest: &str) -> Result<Vec<(&str, &str)>, String> {
    let mut pairs = Vec::new();
    loop {
        let (name, after) =
            rest.split_once("=\"").ok_or("a parameter is not of the form name=\"value\"")?;
        let (value, after) = after
            .split_once('"')
            .ok_or_else(|| format!("the value of {name:?} has no closing quote"))?;
        pairs.push((name, value));
        if after.is_empty() {
            return Ok(pairs);
        }
        rest = after
            .strip_prefix(',')
            .ok_or_else(|| format!("expected a comma after the value of {name:?}"))?;
    }
}

/// Returns the names in lower case. The real service ignores case as well: the TypeScript SDK signs
/// `Content-Type Content-Length`, while its signing string has them in lower case.
fn header_names(list: &str) -> Result<Vec<String>, String> {
    let names: Vec<String> = list.split(' ').map(str::to_ascii_lowercase).collect();
    for (index, name) in names.iter().enumerate() {
        if name.is_empty() {
            return Err(format!("headers {list:?} is not a list of names with single spaces"));
        }
        if names[..index].contains(name) {
            return Err(format!("signed header {name:?} is listed twice"));
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::{Authorization, parse};

    #[test]
    fn parameters_are_accepted_in_any_order() {
        let expected = Authorization {
            key_id: "ST$a.b=,c",
            headers: ["date", "(request-target)", "host"].map(str::to_owned).into(),
            signature: b"hi".to_vec(),
        };
        for text in [
            r#"Signature algorithm="rsa-sha256",headers="date (request-target) host",keyId="ST$a.b=,c",signature="aGk=",version="1""#,
            r#"Signature version="1",headers="date (request-target) host",keyId="ST$a.b=,c",algorithm="rsa-sha256",signature="aGk=""#,
            r#"Signature version="1",headers="Date (Request-Target) HOST",keyId="ST$a.b=,c",algorithm="rsa-sha256",signature="aGk=""#,
        ] {
            assert_eq!(parse(text).as_ref().ok(), Some(&expected), "{text}");
        }
    }

    #[test]
    fn malformed_header_is_rejected() {
        let good = r#"Signature version="1",keyId="k",algorithm="rsa-sha256",headers="date host",signature="aGk=""#;
        assert!(parse(good).is_ok());
        for (from, to, expected) in [
            ("Signature ", "Bearer ", "start with `Signature`"),
            ("Signature ", "Signature  ", "unknown parameter \" version\""),
            (r#"version="1","#, "", "version is missing"),
            (r#"version="1""#, r#"version="2""#, "version is"),
            (r#"version="1","#, r#"version="1",version="1","#, "version is given twice"),
            (r#"keyId="k","#, "", "keyId is missing"),
            (r#",keyId"#, r#", keyId"#, "unknown parameter \" keyId\""),
            ("rsa-sha256", "hmac-sha256", "algorithm is"),
            ("date host", "date Date", "listed twice"),
            ("date host", "date  host", "single spaces"),
            ("date host", "date date", "listed twice"),
            ("date host", "", "single spaces"),
            ("aGk=", "aGk", "not standard base64"),
            ("aGk=", "a-_=", "not standard base64"),
            (r#""aGk=""#, r#""aGk="#, "no closing quote"),
            (r#""aGk=""#, "aGk=", "name=\\\"value\\\""),
            (r#"="1""#, r#"="1" "#, "expected a comma"),
            (r#""aGk=""#, r#""aGk=","#, "not of the form"),
        ] {
            let text = good.replacen(from, to, 1);
            let rejection = parse(&text).unwrap_err().to_string();
            let expected = expected.replace("\\\"", "\"");
            assert!(rejection.contains(&expected), "{text}\n{rejection}");
        }
    }
}
