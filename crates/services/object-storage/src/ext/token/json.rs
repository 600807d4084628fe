//! The JSON of tokens.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::serde_json::{Value, json};

use super::{DownloadState, KnownPart, TransferState, UploadState, WrittenRange};
use crate::ext::local_file::Stamp;
use crate::ext::place::Place;

/// The version of the format.
const VERSION: u64 = 1;

const ALGORITHMS: [Algorithm; 4] =
    [Algorithm::Crc32c, Algorithm::Md5, Algorithm::Sha256, Algorithm::Sha384];

pub(super) fn written(state: &TransferState) -> Value {
    let checksum = |checksum: &Option<Checksum>| checksum.map(|checksum| checksum.to_string());
    match state {
        TransferState::Upload(state) => {
            let parts = state.parts.iter();
            let parts: Vec<_> = parts
                .map(|(number, part)| json!([number, part.etag, checksum(&part.checksum)]))
                .collect();
            let modified = state.stamp.modified.and_then(|time| {
                let since = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
                Some(json!([since.as_secs(), since.subsec_nanos()]))
            });
            json!({
                "version": VERSION,
                "transfer": "upload",
                "namespace": state.place.namespace,
                "bucket": state.place.bucket,
                "object": state.place.object,
                "uploadId": state.upload_id,
                "partSize": state.part_size,
                "length": state.stamp.length,
                "modified": modified,
                "algorithm": state.algorithm.name(),
                "parts": parts,
            })
        }
        TransferState::Download(state) => {
            let written = state.written.iter();
            let written: Vec<_> = written
                .map(|(start, range)| json!([start, range.length, checksum(&range.crc32c)]))
                .collect();
            json!({
                "version": VERSION,
                "transfer": "download",
                "namespace": state.place.namespace,
                "bucket": state.place.bucket,
                "object": state.place.object,
                "versionId": state.version_id,
                "etag": state.etag,
                "start": state.start,
                "length": state.length,
                "crc32c": checksum(&state.crc32c),
                "target": state.target.to_string_lossy(),
                "temporary": state.temporary.to_string_lossy(),
                "written": written,
            })
        }
    }
}

/// Reads a token, or returns what is wrong with it.
pub(super) fn read(value: &Value) -> Result<TransferState, String> {
    let fields = Fields(value);
    match fields.number("version")? {
        VERSION => {}
        other => return Err(format!("its version is {other}, and this SDK knows {VERSION}")),
    }
    let place = Place {
        namespace: fields.string("namespace")?,
        bucket: fields.string("bucket")?,
        object: fields.string("object")?,
    };
    match fields.string("transfer")?.as_str() {
        "upload" => {
            let name = fields.string("algorithm")?;
            let algorithm = ALGORITHMS.into_iter().find(|algorithm| name == algorithm.name());
            let algorithm = algorithm.ok_or_else(|| format!("unknown algorithm `{name}`"))?;
            let modified = fields.0.get("modified").filter(|modified| !modified.is_null());
            let modified = modified.map(|modified| time(modified).ok_or("invalid `modified`"));
            let modified = modified.transpose()?;
            let part = |part: &Value| {
                let checksum = part[2].as_str().and_then(|value| Checksum::parse(algorithm, value));
                let number = u32::try_from(part[0].as_u64()?).ok()?;
                Some((number, KnownPart { etag: part[1].as_str()?.to_owned(), checksum }))
            };
            Ok(TransferState::Upload(UploadState {
                place,
                upload_id: fields.string("uploadId")?,
                part_size: fields.number("partSize").and_then(positive("partSize"))?,
                stamp: Stamp { length: fields.number("length")?, modified },
                algorithm,
                parts: fields.entries("parts", part)?,
            }))
        }
        "download" => {
            let crc = |value: &str| Checksum::parse(Algorithm::Crc32c, value);
            let length = fields.number("length")?;
            let range = |range: &Value| {
                let (start, bytes) = (range[0].as_u64()?, range[1].as_u64()?);
                start.checked_add(bytes).filter(|end| *end <= length)?;
                let crc32c = range[2].as_str().and_then(crc);
                Some((start, WrittenRange { length: bytes, crc32c }))
            };
            let start = fields.number("start")?;
            start.checked_add(length).ok_or("`start` is too large")?;
            Ok(TransferState::Download(DownloadState {
                place,
                version_id: fields.optional("versionId").map(str::to_owned),
                etag: fields.string("etag")?,
                start,
                length,
                crc32c: fields.optional("crc32c").and_then(crc),
                target: fields.string("target")?.into(),
                temporary: fields.string("temporary")?.into(),
                written: fields.entries("written", range)?,
            }))
        }
        other => Err(format!("unknown transfer `{other}`")),
    }
}

/// Reads a time: the seconds since 1970, and the nanoseconds of the last one.
fn time(value: &Value) -> Option<SystemTime> {
    let (seconds, nanos) = (value[0].as_u64()?, u32::try_from(value[1].as_u64()?).ok()?);
    // More nanoseconds would be added to the seconds, which can overflow.
    let since = (nanos < 1_000_000_000).then(|| Duration::new(seconds, nanos))?;
    SystemTime::UNIX_EPOCH.checked_add(since)
}

fn positive(name: &'static str) -> impl Fn(u64) -> Result<u64, String> {
    move |number| match number {
        0 => Err(format!("`{name}` is 0")),
        _ => Ok(number),
    }
}

/// The fields of a token.
struct Fields<'a>(&'a Value);

impl<'a> Fields<'a> {
    fn optional(&self, name: &str) -> Option<&'a str> {
        self.0.get(name)?.as_str()
    }

    fn string(&self, name: &str) -> Result<String, String> {
        self.optional(name).map(str::to_owned).ok_or_else(|| format!("missing string `{name}`"))
    }

    fn number(&self, name: &str) -> Result<u64, String> {
        let number = self.0.get(name).and_then(Value::as_u64);
        number.ok_or_else(|| format!("missing number `{name}`"))
    }

    fn entries<K: Ord, T>(
        &self,
        name: &str,
        read: impl Fn(&Value) -> Option<(K, T)>,
    ) -> Result<BTreeMap<K, T>, String> {
        let list = self.0.get(name).and_then(Value::as_array);
        let list = list.ok_or_else(|| format!("missing list `{name}`"))?;
        let entry = |value| read(value).ok_or_else(|| format!("invalid entry of `{name}`"));
        list.iter().map(entry).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::time::{Duration, SystemTime};

    use oci_sdk_core::checksum::{Algorithm, Checksum};

    use super::{DownloadState, KnownPart, Stamp, TransferState, UploadState, WrittenRange};
    use crate::ext::place::Place;
    use crate::ext::token::ResumeToken;

    fn place() -> Place {
        Place { namespace: "n".to_owned(), bucket: "b".to_owned(), object: "é/\"o".to_owned() }
    }

    fn tokens() -> [ResumeToken; 2] {
        let crc32c = Some(Checksum::of(Algorithm::Crc32c, b"a"));
        let part = KnownPart { etag: "e".to_owned(), checksum: crc32c };
        let modified = SystemTime::UNIX_EPOCH + Duration::new(1_700_000_000, 123_456_789);
        [
            ResumeToken(TransferState::Upload(UploadState {
                place: place(),
                upload_id: "id".to_owned(),
                part_size: 10,
                stamp: Stamp { length: 25, modified: Some(modified) },
                algorithm: Algorithm::Crc32c,
                parts: BTreeMap::from([(2, part)]),
            })),
            ResumeToken(TransferState::Download(DownloadState {
                place: place(),
                version_id: None,
                etag: "e".to_owned(),
                start: 3,
                length: 25,
                crc32c,
                target: "a/b".into(),
                temporary: "a/c".into(),
                written: BTreeMap::from([(0, WrittenRange { length: 8, crc32c })]),
            })),
        ]
    }

    #[test]
    fn token_survives_its_json() {
        for token in tokens() {
            assert_eq!(token.to_string().parse::<ResumeToken>().ok(), Some(token.clone()));
            let value = oci_sdk_core::serde_json::to_value(&token).ok();
            let read = value.and_then(|value| oci_sdk_core::serde_json::from_value(value).ok());
            assert_eq!(read, Some(token));
        }
    }

    #[test]
    fn malformed_token_is_rejected_with_the_reason() {
        let [upload, download] = tokens().map(|token| token.to_string());
        for (json, expected) in [
            (String::new(), "EOF"),
            ("{}".to_owned(), "missing number `version`"),
            (upload.replace("\"version\":1", "\"version\":2"), "its version is 2"),
            (upload.replace("\"upload\"", "\"move\""), "unknown transfer `move`"),
            (upload.replace("\"partSize\":10", "\"partSize\":0"), "`partSize` is 0"),
            (upload.replace("[2,", "[-2,"), "invalid entry of `parts`"),
            (upload.replace("123456789]", "1000000000]"), "invalid `modified`"),
            (upload.replace("[1700000000,", "[18446744073709551615,"), "invalid `modified`"),
            (download.replace("\"etag\"", "\"tag\""), "missing string `etag`"),
            (download.replace("[0,8,", "[0,26,"), "invalid entry of `written`"),
            (download.replace("[0,8,", "[18446744073709551615,8,"), "invalid entry of `written`"),
        ] {
            let error = json.parse::<ResumeToken>().map_err(|error| error.to_string());
            assert!(
                error.as_ref().is_err_and(|error| error.contains(expected)),
                "{json}: {error:?}"
            );
        }
    }
}
