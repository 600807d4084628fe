//! The headers that are kept with an object: content type and the like, and metadata of the user.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use crate::answer::Answer;

/// The kept headers, with their names in JSON and the query parameters that override them in a download.
const KEPT: [(&str, &str, &str); 5] = [
    ("content-type", "contentType", "httpResponseContentType"),
    ("content-language", "contentLanguage", "httpResponseContentLanguage"),
    ("content-encoding", "contentEncoding", "httpResponseContentEncoding"),
    ("content-disposition", "contentDisposition", "httpResponseContentDisposition"),
    ("cache-control", "cacheControl", "httpResponseCacheControl"),
];

const METADATA: &str = "opc-meta-";

const DEFAULT_TYPE: &str = "application/octet-stream";

/// The headers that are kept with an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Properties {
    /// By the name in HTTP.
    kept: BTreeMap<&'static str, String>,
    /// By the name with its prefix, in lower case.
    metadata: BTreeMap<String, String>,
}

impl Properties {
    /// Reads the headers of an upload.
    pub(crate) fn of_headers(headers: &HeaderMap) -> Self {
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let kept = KEPT.iter().filter_map(|(name, ..)| Some((*name, text(headers.get(*name)?))));
        let metadata = headers.iter().filter(|(name, _)| name.as_str().starts_with(METADATA));
        Self {
            kept: kept.collect(),
            metadata: metadata.map(|(name, value)| (name.to_string(), text(value))).collect(),
        }
    }

    /// Reads the fields of a body, such as that of a multipart upload.
    pub(crate) fn of_fields(body: &Value) -> Self {
        let kept = KEPT
            .iter()
            .filter_map(|(name, field, _)| Some((*name, body.get(*field)?.as_str()?.to_owned())));
        Self { kept: kept.collect(), metadata: metadata(body.get("metadata")) }
    }

    /// Replaces the metadata by that of a field.
    pub(crate) fn set_metadata(&mut self, fields: &Value) {
        self.metadata = metadata(Some(fields));
    }

    /// Sets the headers of a download, some of which the query may override.
    pub(crate) fn headers<'q>(
        &self,
        mut answer: Answer,
        overridden: impl Fn(&str) -> Option<&'q str>,
    ) -> Answer {
        for (name, _, parameter) in KEPT {
            let kept = || self.kept.get(name).map(String::as_str);
            let default = (name == "content-type").then_some(DEFAULT_TYPE);
            if let Some(value) = overridden(parameter).or_else(kept).or(default) {
                answer = answer.header(name, value);
            }
        }
        for (name, value) in &self.metadata {
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name.as_str()), HeaderValue::from_str(value))
            {
                answer.headers.insert(name, value);
            }
        }
        answer
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut fields = json!({ "metadata": self.metadata });
        for (name, field, _) in KEPT {
            if let Some(value) = self.kept.get(name) {
                fields[field] = value.as_str().into();
            }
        }
        fields
    }
}

fn metadata(fields: Option<&Value>) -> BTreeMap<String, String> {
    let fields = fields.and_then(Value::as_object).into_iter().flatten();
    let named = fields.filter_map(|(name, value)| {
        let name = name.to_ascii_lowercase();
        let name = if name.starts_with(METADATA) { name } else { format!("{METADATA}{name}") };
        Some((name, value.as_str()?.to_owned()))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};
    use serde_json::json;

    use super::Properties;
    use crate::answer::Answer;

    #[test]
    fn headers_and_fields_mean_the_same() {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", "text/plain".parse().unwrap());
        headers.insert("cache-control", "no-cache".parse().unwrap());
        headers.insert("opc-meta-a", "b".parse().unwrap());
        headers.insert("opc-other", "c".parse().unwrap());
        let properties = Properties::of_headers(&headers);
        for name in ["a", "opc-meta-a", "OPC-Meta-A"] {
            let fields = json!({
                "contentType": "text/plain", "cacheControl": "no-cache", "metadata": { name: "b" },
            });
            assert_eq!(Properties::of_fields(&fields), properties, "{name}");
        }
        assert_eq!(Properties::of_fields(&properties.to_json()), properties);

        let overridden = |name: &str| (name == "httpResponseContentType").then_some("text/html");
        let answer = properties.headers(Answer::empty(StatusCode::OK), overridden);
        headers.remove("opc-other");
        headers.insert("content-type", "text/html".parse().unwrap());
        assert_eq!(answer.headers, headers);
    }
}
