//! Seeds: buckets, objects and uploads that a test plants instead of creating them.

use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use crate::{
    lock::lock,
    object_storage::upload::{Part, Upload},
    object_storage::{
        accounts::Account,
        bucket::Bucket,
        checksums::{Checksums, Expected},
        object::{Version, moment, time},
        properties::Properties,
        uuid,
    },
    ocid,
    payload::Payload,
    seed_error::SeedError,
    state::EmulatorState,
};

/// Plants items, which were checked; none if the collection is one of the generic rules.
///
/// An object has the bytes of its `content` (text) or `contentBase64`, and else none. The namespace and the
/// bucket of an item are created if they do not exist. Every tenancy may use them.
pub(crate) fn plant(
    state: &EmulatorState,
    path: &[String],
    items: &[Value],
) -> Option<Result<(), SeedError>> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let seeding = Seeding { state, now: state.clock().now.into() };
    match path[..] {
        ["n"] => items.iter().for_each(|item| seeding.namespace(item)),
        ["n", namespace, "b"] => {
            seeding.account(namespace, |_| ());
            items.iter().for_each(|item| seeding.bucket(namespace, item));
        }
        ["n", namespace, "b", bucket, kind @ ("o" | "objectversions" | "u")] => {
            seeding.in_bucket(namespace, bucket, |_| ());
            for item in items {
                let planted = seeding.in_bucket(namespace, bucket, |bucket| match kind {
                    "o" => seeding.object(bucket, item, Version::new(seeding.now)),
                    "u" => seeding.upload(bucket, item),
                    _ => seeding.version(bucket, item),
                });
                if let Err(error) = planted {
                    return Some(Err(error));
                }
            }
        }
        ["n", namespace, "b", bucket, "u", object] => {
            seeding.in_bucket(namespace, bucket, |bucket| {
                items.iter().for_each(|item| seeding.part(bucket, object, item));
            });
        }
        _ => return None,
    }
    Some(Ok(()))
}

struct Seeding<'s> {
    state: &'s EmulatorState,
    now: DateTime<Utc>,
}

impl Seeding<'_> {
    fn namespace(&self, item: &Value) {
        let name = item.get("namespace").or_else(|| item.get("name")).and_then(Value::as_str);
        let name = name.unwrap_or_default();
        self.account(name, |account| account.metadata.extend(fields(item)));
        lock(&self.state.object_storage.accounts).of_all = Some(name.to_owned());
    }

    fn account<T>(&self, namespace: &str, act: impl FnOnce(&mut Account) -> T) -> T {
        let mut accounts = lock(&self.state.object_storage.accounts);
        let account = accounts.names.entry(namespace.to_owned()).or_default();
        account.owner = None;
        act(account)
    }

    fn in_bucket<T>(&self, namespace: &str, name: &str, act: impl FnOnce(&mut Bucket) -> T) -> T {
        self.account(namespace, |account| {
            let new =
                || Bucket { fields: self.bucket_fields(namespace, name), ..Bucket::default() };
            act(account.buckets.entry(name.to_owned()).or_insert_with(new))
        })
    }

    fn bucket(&self, namespace: &str, item: &Value) {
        let name = item.get("name").or_else(|| item.get("id")).and_then(Value::as_str);
        let name = name.unwrap_or_default();
        self.in_bucket(namespace, name, |bucket| bucket.fields.extend(fields(item)));
    }

    /// Returns the fields that every bucket has.
    fn bucket_fields(&self, namespace: &str, name: &str) -> Map<String, Value> {
        fields(&json!({
            "namespace": namespace,
            "name": name,
            "compartmentId": self.state.issuer.instance.tenancy,
            "metadata": {},
            "createdBy": ocid::mint("user", ""),
            "timeCreated": time(self.now),
            "etag": uuid::mint(),
            "publicAccessType": "NoPublicAccess",
            "storageTier": "Standard",
            "versioning": "Disabled",
        }))
    }

    fn object(
        &self,
        bucket: &mut Bucket,
        item: &Value,
        mut version: Version,
    ) -> Result<(), SeedError> {
        let name = name(item).to_owned();
        fill(&mut version, item)?;
        let versions = bucket.objects.entry(name).or_default();
        version.is_unversioned = true;
        versions.retain(|other| !other.is_unversioned);
        versions.push(version);
        Ok(())
    }

    fn version(&self, bucket: &mut Bucket, item: &Value) -> Result<(), SeedError> {
        let mut version = Version::new(self.now);
        if let Some(id) = item.get("versionId").and_then(Value::as_str) {
            id.clone_into(&mut version.id);
        }
        version.is_delete_marker = item.get("isDeleteMarker") == Some(&Value::Bool(true));
        fill(&mut version, item)?;
        let versions = bucket.objects.entry(name(item).to_owned()).or_default();
        match versions.iter_mut().find(|other| other.id == version.id) {
            Some(other) => *other = version,
            None => versions.push(version),
        }
        Ok(())
    }

    fn upload(&self, bucket: &mut Bucket, item: &Value) -> Result<(), SeedError> {
        let text = |field: &str| item.get(field).and_then(Value::as_str);
        let id = text("uploadId").map_or_else(uuid::mint, str::to_owned);
        let mut upload = Upload::new(text("object").unwrap_or_default(), self.now);
        upload.seeded = fields(item);
        bucket.uploads.insert(id, upload);
        Ok(())
    }

    /// Adds a part to the latest upload of an object.
    fn part(&self, bucket: &mut Bucket, object: &str, item: &Value) {
        let uploads = bucket.uploads.values_mut().filter(|upload| upload.object == object);
        let Some(upload) = uploads.max_by_key(|upload| upload.time_created) else { return };
        let number = item.get("partNumber").and_then(Value::as_u64);
        let number = number.and_then(|number| number.try_into().ok());
        let next = upload.parts.last_key_value().map_or(1, |(last, _)| last + 1);
        let part = Part {
            etag: item.get("etag").and_then(Value::as_str).map_or_else(uuid::mint, str::to_owned),
            content: Payload::default(),
            checksums: Checksums::default(),
            seeded: fields(item),
        };
        upload.parts.insert(number.unwrap_or(next), part);
    }
}

/// Sets what a seed says about a version.
fn fill(version: &mut Version, item: &Value) -> Result<(), SeedError> {
    let text = |field: &str| item.get(field).and_then(Value::as_str);
    let bytes = match (text("content"), text("contentBase64")) {
        (Some(content), _) => content.as_bytes().to_vec(),
        (None, Some(content)) => {
            let decoded = BASE64_STANDARD.decode(content);
            decoded.map_err(|_| SeedError::Content(name(item).to_owned()))?
        }
        (None, None) => Vec::new(),
    };
    version.content = Payload::from(Bytes::from(bytes));
    if let Ok(Ok(checksums)) = Expected::default().compute(&version.content) {
        version.checksums = checksums;
    }
    version.properties = Properties::of_fields(item);
    if let Some(etag) = text("etag") {
        etag.clone_into(&mut version.etag);
    }
    if let Some(tier) = text("storageTier") {
        tier.clone_into(&mut version.storage_tier);
    }
    for (field, target) in
        [("timeCreated", &mut version.time_created), ("timeModified", &mut version.time_modified)]
    {
        if let Some(time) = text(field).and_then(moment) {
            *target = time;
        }
    }
    version.seeded = fields(item);
    for content in ["content", "contentBase64"] {
        version.seeded.remove(content);
    }
    Ok(())
}

/// Returns the name of an object.
fn name(item: &Value) -> &str {
    let name = ["name", "id", "key"].iter().find_map(|field| item.get(*field)?.as_str());
    name.unwrap_or_default()
}

fn fields(item: &Value) -> Map<String, Value> {
    item.as_object().cloned().unwrap_or_default()
}
