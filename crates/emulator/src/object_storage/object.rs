//! A version of an object: bytes, headers, and what lists say about it.

use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use crate::{
    answer::Answer,
    error_body::ErrorBody,
    object_storage::{
        checksums::Checksums, encryption::Encryption, errors::conflict, properties::Properties,
        uuid,
    },
    payload::Payload,
};

pub(crate) const ARCHIVE: &str = "Archive";

/// A version of an object, or a marker that the object was deleted.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) id: String,
    pub(crate) etag: String,
    pub(crate) time_created: DateTime<Utc>,
    pub(crate) time_modified: DateTime<Utc>,
    pub(crate) is_delete_marker: bool,
    /// Whether it was created without versioning, so that the next one without replaces it.
    pub(crate) is_unversioned: bool,
    pub(crate) content: Payload,
    pub(crate) checksums: Checksums,
    pub(crate) properties: Properties,
    pub(crate) encryption: Encryption,
    pub(crate) storage_tier: String,
    /// The end of the restoration of an archived object.
    pub(crate) restored_until: Option<DateTime<Utc>>,
    /// The fields of a seed, which lists return instead of their own.
    pub(crate) seeded: Map<String, Value>,
}

impl Version {
    pub(crate) fn new(now: DateTime<Utc>) -> Self {
        Self {
            id: uuid::mint(),
            etag: uuid::mint(),
            time_created: now,
            time_modified: now,
            is_delete_marker: false,
            is_unversioned: false,
            content: Payload::default(),
            checksums: Checksums::default(),
            properties: Properties::default(),
            encryption: Encryption::default(),
            storage_tier: "Standard".to_owned(),
            restored_until: None,
            seeded: Map::new(),
        }
    }

    pub(crate) fn last_modified(&self) -> String {
        httpdate::fmt_http_date(SystemTime::from(self.time_modified))
    }

    /// Returns the archival state; none if the object is not archived.
    pub(crate) fn archival_state(&self, now: DateTime<Utc>) -> Option<&'static str> {
        (self.storage_tier == ARCHIVE).then(|| match self.restored_until {
            Some(until) if now < until => "Restored",
            _ => "Archived",
        })
    }

    /// Checks that the content can be read, as it is not archived.
    pub(crate) fn check_restored(&self, name: &str, now: DateTime<Utc>) -> Result<(), ErrorBody> {
        match self.archival_state(now) {
            Some("Archived") => Err(conflict(
                "NotRestored",
                format!("The object '{name}' is archived; restore it before reading it"),
            )),
            _ => Ok(()),
        }
    }

    /// Sets the headers of a download, and of `HEAD`.
    pub(crate) fn headers(&self, answer: Answer, now: DateTime<Utc>) -> Answer {
        let mut answer = answer
            .header("accept-ranges", "bytes")
            .header("etag", &self.etag)
            .header("last-modified", self.last_modified())
            .header("version-id", &self.id)
            .header("storage-tier", &self.storage_tier);
        if let Some(state) = self.archival_state(now) {
            answer = answer.header("archival-state", state);
            if let Some(until) = self.restored_until.filter(|until| now < *until) {
                answer = answer.header("time-of-archival", time(until));
            }
        }
        if let Some(hash) = &self.encryption.customer_key_sha256 {
            answer = answer
                .header("opc-sse-customer-algorithm", "AES256")
                .header("opc-sse-customer-key-sha256", hash);
        }
        if let Some(key) = &self.encryption.kms_key_id {
            answer = answer.header("opc-sse-kms-key-id", key);
        }
        answer
    }

    /// Returns a field of a list.
    pub(crate) fn field(&self, name: &str, field: &str, now: DateTime<Utc>) -> Value {
        if let Some(value) = self.seeded.get(field) {
            return value.clone();
        }
        match field {
            "name" => name.into(),
            "versionId" => self.id.as_str().into(),
            "isDeleteMarker" => self.is_delete_marker.into(),
            "timeModified" => time(self.time_modified).into(),
            "timeCreated" => time(self.time_created).into(),
            "etag" => self.etag.as_str().into(),
            _ if self.is_delete_marker => Value::Null,
            "size" => self.content.len().into(),
            "md5" => self.checksums.listed_md5().into(),
            "storageTier" => self.storage_tier.as_str().into(),
            "archivalState" => self.archival_state(now).into(),
            _ => Value::Null,
        }
    }

    /// Returns an item of a list with those of the fields that have a value.
    pub(crate) fn summary<'f>(
        &self,
        name: &str,
        fields: impl IntoIterator<Item = &'f str>,
        now: DateTime<Utc>,
    ) -> Value {
        let fields = fields.into_iter().map(|field| (field, self.field(name, field, now)));
        let set = fields.filter(|(_, value)| !value.is_null());
        Value::Object(set.map(|(field, value)| (field.to_owned(), value)).collect())
    }

    /// Returns everything but the content.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "etag": self.etag,
            "timeCreated": time(self.time_created),
            "timeModified": time(self.time_modified),
            "isDeleteMarker": self.is_delete_marker,
            "isUnversioned": self.is_unversioned,
            "checksums": self.checksums.to_json(),
            "properties": self.properties.to_json(),
            "encryption": self.encryption.to_json(),
            "storageTier": self.storage_tier,
            "restoredUntil": self.restored_until.map(time),
            "seeded": self.seeded,
        })
    }

    pub(crate) fn from_json(value: &Value, content: Payload) -> Self {
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let flag = |name: &str| value.get(name) == Some(&Value::Bool(true));
        let moment = |name: &str| text(name).and_then(moment);
        let start = DateTime::<Utc>::default();
        let part = |name: &str| value.get(name).unwrap_or(&Value::Null);
        Self {
            id: text("id").map_or_else(uuid::mint, str::to_owned),
            etag: text("etag").map_or_else(uuid::mint, str::to_owned),
            time_created: moment("timeCreated").unwrap_or(start),
            time_modified: moment("timeModified").unwrap_or(start),
            is_delete_marker: flag("isDeleteMarker"),
            is_unversioned: flag("isUnversioned"),
            content,
            checksums: Checksums::from_json(part("checksums")),
            properties: Properties::of_fields(part("properties")),
            encryption: Encryption::from_json(part("encryption")),
            storage_tier: text("storageTier").unwrap_or("Standard").to_owned(),
            restored_until: moment("restoredUntil"),
            seeded: part("seeded").as_object().cloned().unwrap_or_default(),
        }
    }
}

/// Formats a time as in models.
pub(crate) fn time(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

pub(crate) fn moment(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text).ok().map(|time| time.to_utc())
}
