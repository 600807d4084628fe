//! The JSON of tokens.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::serde_json::{Value, json};

use super::{DownloadState, KnownPart, TransferState, UploadState, WrittenRange};
use crate::ext::local_file::Stamp;
use crate::ext::place::Place;
use crate::ext::plan::Plan;

/// The version of the format.
const VERSION: u64 = 1;

/// The nanoseconds of a second.
const SECOND: u32 = 1_000_000_000;

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
            let modified = state.stamp.modified.and_then(seconds_and_nanos);
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
                "ifMatch": state.if_match,
                "ifNoneMatch": state.if_none_match,
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
            let (length, part_size) = (fields.number("length")?, fields.number("partSize")?);
            // Otherwise the parts would be others than those that were uploaded.
            let plan = Plan::new(length, Some(part_size)).ok();
            let plan = plan.filter(|plan| plan.part_size == part_size && !plan.is_single());
            let plan = plan.ok_or_else(|| {
                format!("`partSize` {part_size} does not fit the `length` {length}")
            })?;
            let part = |part: &Value| {
                let number = u32::try_from(part[0].as_u64()?).ok()?;
                let number = (1..=plan.parts()).contains(&number).then_some(number)?;
                let checksum = checksum(algorithm, &part[2])?;
                let part = KnownPart { etag: part[1].as_str()?.to_owned(), checksum };
                Some((u64::from(number)..u64::from(number) + 1, (number, part)))
            };
            Ok(TransferState::Upload(UploadState {
                place,
                upload_id: fields.string("uploadId")?,
                part_size,
                stamp: Stamp { length, modified },
                algorithm,
                if_match: fields.optional("ifMatch").map(str::to_owned),
                if_none_match: fields.optional("ifNoneMatch").map(str::to_owned),
                parts: fields.entries("parts", part)?,
            }))
        }
        "download" => {
            let length = fields.number("length")?;
            let range = |range: &Value| {
                let (start, bytes) = (range[0].as_u64()?, range[1].as_u64()?);
                let end = start.checked_add(bytes).filter(|end| *end <= length)?;
                let crc32c = checksum(Algorithm::Crc32c, &range[2])?;
                Some((start..end, (start, WrittenRange { length: bytes, crc32c })))
            };
            let crc32c = fields.0.get("crc32c").unwrap_or(&Value::Null);
            let crc32c = checksum(Algorithm::Crc32c, crc32c).ok_or("invalid `crc32c`")?;
            let start = fields.number("start")?;
            start.checked_add(length).ok_or("`start` is too large")?;
            Ok(TransferState::Download(DownloadState {
                place,
                version_id: fields.optional("versionId").map(str::to_owned),
                etag: fields.string("etag")?,
                start,
                length,
                crc32c,
                target: fields.path("target")?,
                temporary: fields.path("temporary")?,
                written: fields.entries("written", range)?,
            }))
        }
        other => Err(format!("unknown transfer `{other}`")),
    }
}

/// Returns the seconds since 1970, negative before, and the nanoseconds after that second. `None`
/// if they do not fit.
fn seconds_and_nanos(time: SystemTime) -> Option<(i64, u32)> {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => Some((i64::try_from(since.as_secs()).ok()?, since.subsec_nanos())),
        Err(before) => {
            let before = before.duration();
            let seconds = i64::try_from(before.as_secs()).ok()?.checked_neg()?;
            match before.subsec_nanos() {
                0 => Some((seconds, 0)),
                nanos => Some((seconds.checked_sub(1)?, SECOND - nanos)),
            }
        }
    }
}

/// Reads what [`seconds_and_nanos`] has returned.
fn time(value: &Value) -> Option<SystemTime> {
    let (seconds, nanos) = (value[0].as_i64()?, u32::try_from(value[1].as_u64()?).ok()?);
    // More nanoseconds would be added to the seconds, which can overflow.
    let nanos = (nanos < SECOND).then(|| Duration::from_nanos(nanos.into()))?;
    let whole = Duration::from_secs(seconds.unsigned_abs());
    let second = match seconds < 0 {
        true => SystemTime::UNIX_EPOCH.checked_sub(whole),
        false => SystemTime::UNIX_EPOCH.checked_add(whole),
    };
    second?.checked_add(nanos)
}

/// Reads a checksum, which may be missing.
fn checksum(algorithm: Algorithm, value: &Value) -> Option<Option<Checksum>> {
    match value {
        Value::Null => Some(None),
        value => Checksum::parse(algorithm, value.as_str()?).map(Some),
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

    /// Reads the path of a file. Characters that are not Unicode were lost when it was written.
    fn path(&self, name: &str) -> Result<PathBuf, String> {
        let path = self.string(name)?;
        match path.contains(char::REPLACEMENT_CHARACTER) {
            true => Err(format!("the path `{path}` of `{name}` is not Unicode")),
            false => Ok(path.into()),
        }
    }

    fn number(&self, name: &str) -> Result<u64, String> {
        let number = self.0.get(name).and_then(Value::as_u64);
        number.ok_or_else(|| format!("missing number `{name}`"))
    }

    /// Reads a list whose entries cover ranges, which are in order and do not overlap.
    fn entries<K: Ord, T>(
        &self,
        name: &str,
        read: impl Fn(&Value) -> Option<(Range<u64>, (K, T))>,
    ) -> Result<BTreeMap<K, T>, String> {
        let list = self.0.get(name).and_then(Value::as_array);
        let list = list.ok_or_else(|| format!("missing list `{name}`"))?;
        let mut end = 0;
        let entry = |value| {
            let read = read(value).ok_or_else(|| format!("invalid entry of `{name}`: {value}"));
            let (range, entry) = read?;
            if range.start < end {
                return Err(format!("the entries of `{name}` overlap or are not in order"));
            }
            end = range.end;
            Ok(entry)
        };
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
        let part = || KnownPart { etag: "e".to_owned(), checksum: crc32c };
        let modified = SystemTime::UNIX_EPOCH + Duration::new(1_700_000_000, 123_456_700);
        [
            ResumeToken(TransferState::Upload(UploadState {
                place: place(),
                upload_id: "id".to_owned(),
                part_size: 10 << 20,
                stamp: Stamp { length: 25 << 20, modified: Some(modified) },
                algorithm: Algorithm::Crc32c,
                if_match: None,
                if_none_match: Some("*".to_owned()),
                parts: BTreeMap::from([(2, part()), (3, part())]),
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
                written: BTreeMap::from([
                    (0, WrittenRange { length: 8, crc32c }),
                    (8, WrittenRange { length: 1, crc32c: None }),
                ]),
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
    fn modification_time_survives_its_json() {
        let [ResumeToken(TransferState::Upload(state)), _] = tokens() else {
            unreachable!("the first token is that of an upload")
        };
        let epoch = SystemTime::UNIX_EPOCH;
        for time in [
            epoch,
            epoch + Duration::new(1, 999_999_900),
            epoch - Duration::new(0, 100),
            epoch - Duration::new(1, 0),
            epoch - Duration::new(86_400, 999_999_900),
            epoch - Duration::new(u64::from(u32::MAX), 250_000_000),
        ] {
            let stamp = Stamp { modified: Some(time), ..state.stamp };
            let state = UploadState { stamp, ..state.clone() };
            let token = ResumeToken(TransferState::Upload(state));
            assert_eq!(token.to_string().parse::<ResumeToken>().ok(), Some(token), "{time:?}");
        }
    }

    #[test]
    fn malformed_token_is_rejected_with_the_reason() {
        let [upload, download] = tokens().map(|token| token.to_string());
        let (large, small) = ("\"length\":26214400", "\"partSize\":10485760");
        let parts = "does not fit the `length`";
        let order = "overlap or are not in order";
        let crc = &Checksum::of(Algorithm::Crc32c, b"a").to_string();
        for (json, expected) in [
            (String::new(), "EOF"),
            ("{}".to_owned(), "missing number `version`"),
            (upload.replace("\"version\":1", "\"version\":2"), "its version is 2"),
            (upload.replace("\"upload\"", "\"move\""), "unknown transfer `move`"),
            (upload.replace(small, "\"partSize\":0"), parts),
            (upload.replace(small, "\"partSize\":10485759"), parts),
            (upload.replace(small, "\"partSize\":53687091201"), parts),
            (upload.replace(small, "\"partSize\":26214400"), parts),
            (upload.replace(large, "\"length\":0"), parts),
            (upload.replace(large, "\"length\":104857600001"), parts),
            (upload.replace(large, "\"length\":18446744073709551615"), parts),
            (upload.replace("[2,", "[-2,"), "invalid entry of `parts`: [-2,"),
            (upload.replace("[2,", "[0,"), "invalid entry of `parts`: [0,"),
            (upload.replace("[3,", "[4,"), "invalid entry of `parts`: [4,"),
            (upload.replace("[3,", "[2,"), order),
            (upload.replace("[3,", "[1,"), order),
            (upload.replace(crc, "AAAA"), "invalid entry of `parts`"),
            (upload.replace("123456700]", "1000000000]"), "invalid `modified`"),
            (upload.replace("[1700000000,", "[18446744073709551615,"), "invalid `modified`"),
            (download.replace("\"etag\"", "\"tag\""), "missing string `etag`"),
            (download.replace("[0,8,", "[0,26,"), "invalid entry of `written`: [0,26,"),
            (download.replace("[0,8,", "[18446744073709551615,8,"), "invalid entry of `written`"),
            (download.replace("[8,1,", "[25,1,"), "invalid entry of `written`"),
            (download.replace("[8,1,", "[7,1,"), order),
            (download.replace("[8,1,", "[0,8,"), order),
            (download.replace("[0,8,", "[9,8,"), order),
            (
                download.replace(&format!("\"crc32c\":\"{crc}\""), "\"crc32c\":1"),
                "invalid `crc32c`",
            ),
            (download.replace(&format!("8,\"{crc}\""), "8,\"AAAA\""), "invalid entry of `written`"),
        ] {
            let error = json.parse::<ResumeToken>().map_err(|error| error.to_string());
            assert!(
                error.as_ref().is_err_and(|error| error.contains(expected)),
                "{json}: {error:?}"
            );
        }
    }
}
