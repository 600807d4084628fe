//! Properties that hold for any input. The fuzz targets in `fuzz/` call these functions, a test
//! replays their corpus, and a bench measures redaction.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::auth::key::private_key::PrivateKey;
use crate::config::profile::file::ConfigFile;
use crate::endpoint::{Endpoint, EndpointOptions, EndpointTemplate};
use crate::environment::Environment;
use crate::error::Error;
use crate::events::parser::{MOST_OF_AN_EVENT, Parser};
use crate::lenient::escape_control_characters;
use crate::redact::{redact_members, redact_start, work};
use crate::region::Region;
use crate::timestamp;

/// Checks that a configuration file is parsed or rejected, and that every profile can be read.
pub fn config_file(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let environment = Environment::from_vars([("", ""); 0]);
    match ConfigFile::parse(text, "config", &environment) {
        Err(error) => one_line(&error),
        Ok(file) => {
            let names: Vec<_> = file.profile_names().map(str::to_owned).collect();
            for name in names {
                let profile = file.profile(&name).expect("the file has named it");
                _ = (profile.region(), profile.log_requests(), format!("{profile:?}"));
            }
        }
    }
}

/// Checks that a key is parsed or rejected, and that a parsed key survives a round trip.
pub fn pem(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match PrivateKey::from_pem(text, Some("a pass phrase"), "the input") {
        Err(error) => {
            one_line(&error);
            assert!(error.to_string().len() < 2000, "the message repeats the input: {error}");
        }
        Ok(key) => {
            let again = key.to_pem().expect("a parsed key can be written");
            let again = PrivateKey::from_pem(&again, None, "again").expect("and read again");
            assert_eq!(again.fingerprint(), key.fingerprint());
        }
    }
}

/// Checks that an endpoint is a valid URL, and that a parameter never changes its domain.
pub fn endpoint(data: &[u8]) {
    const TEMPLATE: EndpointTemplate =
        EndpointTemplate::new("https://x.com", "/1").with_realms(&[(
            "oc1",
            "https://{name+Dot}objectstorage.{region}.{dualStack?ds.:}oci.customer-oci.com",
        )]);

    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(endpoint) = Endpoint::parse(text, "/1") {
        let url = reqwest::Url::parse(endpoint.url()).expect("an endpoint is a URL");
        assert!(matches!(url.scheme(), "http" | "https"), "{endpoint}");
        assert!(url.username().is_empty() && url.query().is_none(), "{endpoint}");
    }
    let environment = Environment::from_vars([("", ""); 0]);
    let region = Region::find("us-phoenix-1", &environment).expect("it is in the table");
    let options = EndpointOptions { dual_stack: Some(true), realm_specific: Some(true) };
    match TEMPLATE.resolve_with(&region, &options, |_| Some(text)) {
        Ok(endpoint) => {
            let url = reqwest::Url::parse(endpoint.url()).expect("an endpoint is a URL");
            let host = url.host_str().unwrap_or_default();
            let end = ".objectstorage.us-phoenix-1.ds.oci.customer-oci.com";
            assert!(host.ends_with(end), "{text:?} makes {host}");
            assert_eq!(url.path(), "/1", "{text:?}");
        }
        Err(error) => one_line(&error),
    }
    if let Ok(region) = Region::find(text, &environment) {
        _ = EndpointTemplate::new("https://x.{region}.{secondLevelDomain}", "/").resolve(&region);
    }
}

/// Checks that any response of a service results in an error of one line.
pub fn error_body(data: &[u8]) {
    let body = Bytes::copy_from_slice(data);
    let error = Error::service(StatusCode::BAD_REQUEST, HeaderMap::new(), body);
    one_line(&error);
    assert_eq!(error.body().map(AsRef::as_ref), Some(data), "the body is kept unmodified");
}

/// Checks that redaction takes linear time, and that the redacted start of a string is the start of
/// the redacted string.
pub fn redact(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    _ = work::take();
    let clean = redact_members(text, &["key"]);
    let looked = work::take();
    assert!(looked <= 40 * text.len() + 200, "{looked} for {} bytes", text.len());
    for shown in [0, 1, text.len() / 2, text.len()] {
        let start = redact_start(text, &["key"], shown);
        assert!(start.len() >= shown.min(clean.len()), "{shown}: {start:?} of {clean:?}");
        assert!(clean.starts_with(&*start), "{shown}: {start:?} is not the start of {clean:?}");
    }
}

/// Redacts a string, for benches.
pub fn redacted(text: &str) -> std::borrow::Cow<'_, str> {
    redact_members(text, &["key"])
}

/// Checks that a parsed timestamp survives a round trip.
pub fn date_time(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Some(time) = timestamp::parse(text) {
        let written = timestamp::format(&time);
        assert_eq!(timestamp::parse(&written), Some(time), "{text:?} {written:?}");
    }
    _ = timestamp::parse_date(text);
}

/// Checks that repairing keeps valid JSON, and that repairing twice changes nothing.
pub fn lenient_json(data: &[u8]) {
    let mended = escape_control_characters(data);
    if let Ok(value) = serde_json::from_slice::<serde_json::Value>(data) {
        let after = serde_json::from_slice::<serde_json::Value>(&mended).ok();
        assert_eq!(after, Some(value));
    }
    assert_eq!(escape_control_characters(&mended), mended);
}

/// Checks that the events of a stream do not depend on its chunks. The first byte is the length of the
/// chunks.
pub fn events(data: &[u8]) {
    let Some((length, stream)) = data.split_first() else { return };
    let parse = |length: usize| {
        let mut parser = Parser::default();
        let mut events = Vec::new();
        for chunk in stream.chunks(length.max(1)) {
            let mut chunk = Bytes::copy_from_slice(chunk);
            while let Some(event) = parser.next(&mut chunk).expect("the input is short") {
                events.push(event);
            }
            assert!(chunk.is_empty(), "all of a chunk is read");
        }
        events.extend(parser.finish());
        events
    };
    assert!(stream.len() < MOST_OF_AN_EVENT, "fuzzers try shorter inputs");
    assert_eq!(parse(usize::from(*length)), parse(stream.len()));
}

fn one_line(error: &Error) {
    let text = error.to_string();
    assert!(!text.contains(['\n', '\r']), "{text:?}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corpus_is_replayed() {
        let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
        type Target = fn(&[u8]);
        let targets: [(&str, Target); 8] = [
            ("config_file", config_file),
            ("pem", pem),
            ("endpoint", endpoint),
            ("error_body", error_body),
            ("date_time", date_time),
            ("events", events),
            ("lenient_json", lenient_json),
            ("redact", redact),
        ];
        for (name, target) in targets {
            let mut count = 0;
            for entry in std::fs::read_dir(corpus.join(name)).unwrap() {
                target(&std::fs::read(entry.unwrap().path()).unwrap());
                count += 1;
            }
            assert!(count > 3, "the corpus of {name} has gone");
        }
    }
}
