//! Checksums: computed for each body, compared with what the client has sent, and combined for the objects
//! of multipart uploads.

use std::io;

use aws_lc_rs::digest::{self, Algorithm, SHA256, SHA384};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::HeaderMap;
use md5::{Digest, Md5};
use serde_json::{Map, Value};

use crate::{
    answer::Answer, error_body::ErrorBody, object_storage::errors::bad_request, payload::Payload,
};

/// The checksums of an object or of a part, in base64.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Checksums {
    /// That of all bytes; none for the object of a multipart upload.
    pub(crate) md5: Option<String>,
    /// That of all bytes, even for the object of a multipart upload.
    pub(crate) crc32c: Option<u32>,
    pub(crate) sha256: Option<String>,
    pub(crate) sha384: Option<String>,
    /// The hash of the hashes of the parts, a hyphen, and the number of parts.
    pub(crate) multipart_md5: Option<String>,
    pub(crate) multipart_sha256: Option<String>,
    pub(crate) multipart_sha384: Option<String>,
}

/// The checksums that a client has sent, or wants to be computed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Expected {
    md5: Option<String>,
    crc32c: Option<String>,
    sha256: Option<String>,
    sha384: Option<String>,
    pub(crate) algorithm: Option<String>,
}

impl Expected {
    pub(crate) fn of(headers: &HeaderMap) -> Result<Self, ErrorBody> {
        let value = |name: &str, length: usize, code: &'static str| {
            let Some(value) = headers.get(name) else { return Ok(None) };
            let text = value.to_str().unwrap_or_default();
            match BASE64_STANDARD.decode(text) {
                Ok(bytes) if bytes.len() == length => Ok(Some(text.to_owned())),
                _ => Err(bad_request(
                    code,
                    format!("The header {name} '{text}' is not {length} bytes in base64"),
                )),
            }
        };
        let algorithm = headers.get("opc-checksum-algorithm");
        Ok(Self {
            md5: value("content-md5", 16, "InvalidContentMD5")?,
            crc32c: value("opc-content-crc32c", 4, "MissingOrInvalidChecksum")?,
            sha256: value("opc-content-sha256", 32, "MissingOrInvalidChecksum")?,
            sha384: value("opc-content-sha384", 48, "MissingOrInvalidChecksum")?,
            algorithm: algorithm.and_then(|value| value.to_str().ok()).map(str::to_owned),
        })
    }

    /// Computes the checksums of a body, and compares them. Blocks on the file.
    pub(crate) fn compute(&self, body: &Payload) -> io::Result<Result<Checksums, ErrorBody>> {
        let wants = |algorithm: &str, value: &Option<String>| {
            value.is_some() || self.algorithm.as_deref() == Some(algorithm)
        };
        let mut md5 = Md5::new();
        let mut crc32c = wants("CRC32C", &self.crc32c).then_some(0);
        let mut sha384 = wants("SHA384", &self.sha384).then(|| digest::Context::new(&SHA384));
        for piece in body.pieces(0..body.len()) {
            let bytes = body.read(piece)?;
            md5.update(&bytes);
            crc32c = crc32c.map(|crc32c| crc32c::crc32c_append(crc32c, &bytes));
            if let Some(sha384) = &mut sha384 {
                sha384.update(&bytes);
            }
        }
        let checksums = Checksums {
            md5: Some(BASE64_STANDARD.encode(md5.finalize())),
            crc32c,
            sha256: wants("SHA256", &self.sha256).then(|| BASE64_STANDARD.encode(body.sha256())),
            sha384: sha384.map(|sha384| BASE64_STANDARD.encode(sha384.finish())),
            ..Checksums::default()
        };
        Ok(self.compare(&checksums).map(|()| checksums))
    }

    fn compare(&self, actual: &Checksums) -> Result<(), ErrorBody> {
        let crc32c = actual.crc32c.map(crc32c_text);
        for (name, code, header, expected, actual) in [
            ("MD5", "UnmatchedContentMD5", "Content-MD5", &self.md5, &actual.md5),
            ("CRC32C", "UnmatchedContentCRC32C", "opc-content-crc32c", &self.crc32c, &crc32c),
            (
                "SHA256",
                "UnmatchedContentSHA256",
                "opc-content-sha256",
                &self.sha256,
                &actual.sha256,
            ),
            (
                "SHA384",
                "UnmatchedContentSHA384",
                "opc-content-sha384",
                &self.sha384,
                &actual.sha384,
            ),
        ] {
            if let (Some(expected), Some(actual)) = (expected, actual)
                && expected != actual
            {
                return Err(bad_request(
                    code,
                    format!(
                        "The computed {name} of the request body ({actual}) does not match the {header} \
                         header ({expected})"
                    ),
                ));
            }
        }
        Ok(())
    }
}

impl Checksums {
    /// Returns the checksums of an object that consists of parts, each with its length.
    pub(crate) fn combine(parts: &[(&Self, u64)]) -> Self {
        let hash_of_hashes = |value: fn(&Self) -> Option<&String>, hash: fn(&[u8]) -> String| {
            let hashes: Option<Vec<Vec<u8>>> =
                parts.iter().map(|(part, _)| BASE64_STANDARD.decode(value(part)?).ok()).collect();
            Some(format!("{}-{}", hash(&hashes?.concat()), parts.len()))
        };
        let mut crc32c = Some(0);
        for (part, length) in parts {
            crc32c = crc32c.zip(part.crc32c).and_then(|(all, next)| {
                Some(crc32c::crc32c_combine(all, next, usize::try_from(*length).ok()?))
            });
        }
        Self {
            crc32c,
            multipart_md5: hash_of_hashes(
                |part| part.md5.as_ref(),
                |bytes| BASE64_STANDARD.encode(Md5::digest(bytes)),
            ),
            multipart_sha256: hash_of_hashes(
                |part| part.sha256.as_ref(),
                |bytes| sha(&SHA256, bytes),
            ),
            multipart_sha384: hash_of_hashes(
                |part| part.sha384.as_ref(),
                |bytes| sha(&SHA384, bytes),
            ),
            ..Self::default()
        }
    }

    /// Sets the headers with checksums; that of the MD5 has two names.
    pub(crate) fn headers(&self, mut answer: Answer, md5: Option<&'static str>) -> Answer {
        let crc32c = self.crc32c.map(crc32c_text);
        let named = [
            ("opc-content-crc32c", &crc32c),
            ("opc-content-sha256", &self.sha256),
            ("opc-content-sha384", &self.sha384),
            ("opc-multipart-md5", &self.multipart_md5),
            ("opc-multipart-sha256", &self.multipart_sha256),
            ("opc-multipart-sha384", &self.multipart_sha384),
        ];
        for (name, value) in named.into_iter().chain(md5.map(|name| (name, &self.md5))) {
            if let Some(value) = value {
                answer = answer.header(name, value);
            }
        }
        answer
    }

    /// Returns the MD5 as in lists, where that of a multipart upload is in the same field.
    pub(crate) fn listed_md5(&self) -> Option<&str> {
        self.md5.as_deref().or(self.multipart_md5.as_deref())
    }

    pub(crate) fn to_json(&self) -> Value {
        let crc32c = self.crc32c.map(crc32c_text);
        let fields = [
            ("md5", &self.md5),
            ("crc32c", &crc32c),
            ("sha256", &self.sha256),
            ("sha384", &self.sha384),
            ("multipartMd5", &self.multipart_md5),
            ("multipartSha256", &self.multipart_sha256),
            ("multipartSha384", &self.multipart_sha384),
        ];
        let set = fields
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), Value::from(value.as_deref()?))));
        Value::Object(set.collect::<Map<_, _>>())
    }

    pub(crate) fn from_json(value: &Value) -> Self {
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        let crc32c = text("crc32c").and_then(|text| BASE64_STANDARD.decode(text).ok());
        Self {
            md5: text("md5"),
            crc32c: crc32c.and_then(|bytes| Some(u32::from_be_bytes(bytes.try_into().ok()?))),
            sha256: text("sha256"),
            sha384: text("sha384"),
            multipart_md5: text("multipartMd5"),
            multipart_sha256: text("multipartSha256"),
            multipart_sha384: text("multipartSha384"),
        }
    }
}

fn sha(algorithm: &'static Algorithm, bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(digest::digest(algorithm, bytes))
}

fn crc32c_text(crc32c: u32) -> String {
    BASE64_STANDARD.encode(crc32c.to_be_bytes())
}

#[cfg(test)]
mod tests {
    use base64::{Engine, prelude::BASE64_STANDARD};
    use bytes::Bytes;
    use http::{HeaderMap, HeaderName};

    use super::{Checksums, Expected};
    use crate::payload::Payload;

    fn computed(
        bytes: &'static [u8],
        headers: &[(&'static str, &str)],
    ) -> Result<Checksums, String> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(HeaderName::from_static(name), value.parse().unwrap());
        }
        let text =
            |error: crate::error_body::ErrorBody| format!("{} {}", error.code, error.message);
        let expected = Expected::of(&map).map_err(text)?;
        expected.compute(&Payload::from(Bytes::from_static(bytes))).unwrap().map_err(text)
    }

    #[test]
    fn checksums_are_those_of_the_rfcs() {
        // The check values of RFC 1321, RFC 3720 and FIPS 180-4.
        let found = computed(b"abc", &[("opc-checksum-algorithm", "SHA256")]).unwrap();
        assert_eq!(found.md5.as_deref(), Some("kAFQmDzST7DWlj99KOF/cg=="));
        assert_eq!(found.sha256.as_deref(), Some("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="));
        assert_eq!((found.crc32c, found.sha384), (None, None));
        let found = computed(&[0; 32], &[("opc-checksum-algorithm", "CRC32C")]).unwrap();
        assert_eq!(found.crc32c, Some(0x8a91_36aa));
        let found = computed(b"abc", &[("opc-checksum-algorithm", "SHA384")]).unwrap();
        assert_eq!(
            found.sha384.as_deref(),
            Some("ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn")
        );
    }

    #[test]
    fn sent_checksum_is_compared() {
        let good = "kAFQmDzST7DWlj99KOF/cg==";
        assert!(computed(b"abc", &[("content-md5", good)]).is_ok());
        assert_eq!(
            computed(b"abd", &[("content-md5", good)]).unwrap_err(),
            "UnmatchedContentMD5 The computed MD5 of the request body (SRHlFuWqIdMnUS4Mixl2Fg==) does not \
             match the Content-MD5 header (kAFQmDzST7DWlj99KOF/cg==)"
        );
        for (name, value, expected) in [
            ("content-md5", "x", "InvalidContentMD5"),
            ("content-md5", "AAAA", "InvalidContentMD5"),
            ("opc-content-crc32c", "AAAAAA==", "UnmatchedContentCRC32C"),
            ("opc-content-crc32c", "AAAA", "MissingOrInvalidChecksum"),
            ("opc-content-sha256", good, "MissingOrInvalidChecksum"),
        ] {
            let error = computed(b"abc", &[(name, value)]).unwrap_err();
            assert!(error.starts_with(expected), "{name}: {error}");
        }
    }

    #[test]
    fn parts_are_combined() {
        let headers = [("opc-checksum-algorithm", "CRC32C")];
        let (one, two) = (computed(b"ab", &headers).unwrap(), computed(b"c", &headers).unwrap());
        let all = Checksums::combine(&[(&one, 2), (&two, 1)]);
        assert_eq!(all.crc32c, computed(b"abc", &headers).unwrap().crc32c);
        assert_eq!(all.md5, None);
        let hashes = [one.md5.as_ref(), two.md5.as_ref()]
            .map(|md5| BASE64_STANDARD.decode(md5.unwrap()).unwrap())
            .concat();
        let expected = computed(Vec::leak(hashes), &[]).unwrap().md5.unwrap();
        assert_eq!(all.multipart_md5, Some(format!("{expected}-2")));
        assert_eq!(
            (&all.multipart_sha256, all.listed_md5()),
            (&None, all.multipart_md5.as_deref())
        );
        assert_eq!(Checksums::from_json(&all.to_json()), all);
    }
}
