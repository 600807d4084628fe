//! A multipart upload in progress, and its parts.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use crate::{
    object_storage::{
        checksums::Checksums, encryption::Encryption, link::UploadLink, object::time,
        properties::Properties,
    },
    payload::Payload,
};

/// An upload in progress.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) object: String,
    pub(crate) time_created: DateTime<Utc>,
    pub(crate) storage_tier: String,
    pub(crate) properties: Properties,
    pub(crate) encryption: Encryption,
    /// The checksum to compute besides the MD5.
    pub(crate) algorithm: Option<String>,
    /// By number.
    pub(crate) parts: BTreeMap<u32, Part>,
    /// The access without credentials, if the upload was started with a pre-authenticated request.
    pub(crate) link: Option<UploadLink>,
    /// The fields of a seed, which lists return as well.
    pub(crate) seeded: Map<String, Value>,
}

/// A part of an upload.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) etag: String,
    pub(crate) content: Payload,
    pub(crate) checksums: Checksums,
    pub(crate) seeded: Map<String, Value>,
}

impl Upload {
    pub(crate) fn new(object: &str, now: DateTime<Utc>) -> Self {
        Self {
            object: object.to_owned(),
            time_created: now,
            storage_tier: "Standard".to_owned(),
            properties: Properties::default(),
            encryption: Encryption::default(),
            algorithm: None,
            parts: BTreeMap::new(),
            link: None,
            seeded: Map::new(),
        }
    }

    /// Returns the model.
    pub(crate) fn shown(&self, id: &str, namespace: &str, bucket: &str) -> Value {
        let mut shown = json!({
            "namespace": namespace,
            "bucket": bucket,
            "object": self.object,
            "uploadId": id,
            "timeCreated": time(self.time_created),
            "storageTier": self.storage_tier,
        });
        for (field, value) in &self.seeded {
            shown[field] = value.clone();
        }
        shown
    }
}

impl Part {
    /// Returns the model.
    pub(crate) fn shown(&self, number: u32) -> Value {
        let mut shown = json!({
            "partNumber": number,
            "etag": self.etag,
            "md5": self.checksums.md5,
            "size": self.content.len(),
        });
        for (field, value) in &self.seeded {
            shown[field] = value.clone();
        }
        shown
    }
}
