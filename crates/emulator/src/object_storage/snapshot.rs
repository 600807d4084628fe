//! The state in JSON, for another start of the emulator.

use std::{collections::BTreeMap, io};

use serde_json::{Map, Value, json};

use crate::{
    file_store::{FileStore, read_payload, write_payload},
    lock::lock,
    object_storage::{
        ObjectStorage,
        accounts::{Account, Accounts},
        bucket::Bucket,
        checksums::Checksums,
        encryption::Encryption,
        link::{Link, UploadLink},
        object::{Version, moment, time},
        properties::Properties,
        upload::{Part, Upload},
    },
    payload::Payload,
};

impl ObjectStorage {
    /// Returns all buckets in JSON. Blocks on files.
    #[allow(dead_code, reason = "for the control interface")]
    pub(crate) fn export(&self, files: &mut dyn FileStore) -> io::Result<Value> {
        // Contents are shared, so that the copy is small.
        let accounts = lock(&self.accounts).clone();
        let mut export = Export { files, count: 0 };
        let mut namespaces = Map::new();
        for (name, account) in &accounts.names {
            let mut buckets = Map::new();
            for (name, bucket) in &account.buckets {
                buckets.insert(name.clone(), export.bucket(bucket)?);
            }
            let (owner, metadata) = (&account.owner, &account.metadata);
            let account = json!({ "owner": owner, "metadata": metadata, "buckets": buckets });
            namespaces.insert(name.clone(), account);
        }
        Ok(json!({ "namespaceOfAll": accounts.of_all, "namespaces": namespaces }))
    }

    /// Replaces all buckets by exported ones. Blocks on files.
    #[allow(dead_code, reason = "for the control interface")]
    pub(crate) fn import(&self, state: &Value, files: &mut dyn FileStore) -> io::Result<()> {
        let mut accounts =
            Accounts { of_all: text(state, "namespaceOfAll"), ..Accounts::default() };
        for (name, account) in entries(state, "namespaces") {
            let mut buckets = BTreeMap::new();
            for (name, value) in entries(account, "buckets") {
                buckets.insert(name.clone(), bucket(value, files)?);
            }
            let (owner, metadata) = (text(account, "owner"), map(account, "metadata"));
            accounts.names.insert(name.clone(), Account { owner, metadata, buckets });
        }
        *lock(&self.accounts) = accounts;
        Ok(())
    }
}

struct Export<'f> {
    files: &'f mut dyn FileStore,
    count: u64,
}

impl Export<'_> {
    fn bucket(&mut self, bucket: &Bucket) -> io::Result<Value> {
        let mut objects = Map::new();
        for (name, versions) in &bucket.objects {
            let mut saved = Vec::new();
            for version in versions {
                let mut value = version.to_json();
                value["content"] = self.content(&version.content)?;
                saved.push(value);
            }
            objects.insert(name.clone(), saved.into());
        }
        let mut uploads = Map::new();
        for (id, upload) in &bucket.uploads {
            let mut parts = Map::new();
            for (number, part) in &upload.parts {
                let content = self.content(&part.content)?;
                let part = json!({
                    "etag": part.etag,
                    "checksums": part.checksums.to_json(),
                    "seeded": part.seeded,
                    "content": content,
                });
                parts.insert(number.to_string(), part);
            }
            let link = upload.link.as_ref();
            let link = link.map(
                |link| json!({ "secretSha256": link.secret, "timeExpires": time(link.expires) }),
            );
            let upload = json!({
                "object": upload.object,
                "timeCreated": time(upload.time_created),
                "storageTier": upload.storage_tier,
                "properties": upload.properties.to_json(),
                "encryption": upload.encryption.to_json(),
                "algorithm": upload.algorithm,
                "parts": parts,
                "link": link,
                "seeded": upload.seeded,
            });
            uploads.insert(id.clone(), upload);
        }
        let links = bucket.links.iter().map(|(id, link)| {
            let link = json!({
                "name": link.name,
                "objectName": link.object,
                "accessType": link.access,
                "bucketListingAction": link.listing,
                "timeExpires": time(link.expires),
                "timeCreated": time(link.created),
                "secretSha256": link.secret,
            });
            (id.clone(), link)
        });
        let links: Map<_, _> = links.collect();
        Ok(json!({
            "fields": bucket.fields, "objects": objects, "uploads": uploads, "links": links,
        }))
    }

    fn content(&mut self, content: &Payload) -> io::Result<Value> {
        self.count += 1;
        write_payload(self.files, &format!("object-{}", self.count), content)
    }
}

fn bucket(value: &Value, files: &mut dyn FileStore) -> io::Result<Bucket> {
    let mut bucket = Bucket { fields: map(value, "fields"), ..Bucket::default() };
    for (name, saved) in entries(value, "objects") {
        let mut versions = Vec::new();
        for version in saved.as_array().into_iter().flatten() {
            versions.push(Version::from_json(version, content(version, files)?));
        }
        bucket.objects.insert(name.clone(), versions);
    }
    for (id, saved) in entries(value, "uploads") {
        let object = text(saved, "object").unwrap_or_default();
        let mut upload = Upload::new(&object, expiry(saved, "timeCreated"));
        upload.storage_tier = text(saved, "storageTier").unwrap_or_default();
        upload.properties = Properties::of_fields(&saved["properties"]);
        upload.encryption = Encryption::from_json(&saved["encryption"]);
        upload.algorithm = text(saved, "algorithm");
        upload.seeded = map(saved, "seeded");
        upload.link = saved.get("link").filter(|link| link.is_object()).map(|link| UploadLink {
            secret: text(link, "secretSha256").unwrap_or_default(),
            expires: expiry(link, "timeExpires"),
        });
        for (number, part) in entries(saved, "parts") {
            let Ok(number) = number.parse() else { continue };
            let part = Part {
                etag: text(part, "etag").unwrap_or_default(),
                content: content(part, files)?,
                checksums: Checksums::from_json(&part["checksums"]),
                seeded: map(part, "seeded"),
            };
            upload.parts.insert(number, part);
        }
        bucket.uploads.insert(id.clone(), upload);
    }
    for (id, saved) in entries(value, "links") {
        let link = Link {
            name: text(saved, "name").unwrap_or_default(),
            object: text(saved, "objectName"),
            access: text(saved, "accessType").unwrap_or_default(),
            listing: text(saved, "bucketListingAction"),
            expires: expiry(saved, "timeExpires"),
            created: expiry(saved, "timeCreated"),
            secret: text(saved, "secretSha256").unwrap_or_default(),
        };
        bucket.links.insert(id.clone(), link);
    }
    Ok(bucket)
}

fn content(value: &Value, files: &mut dyn FileStore) -> io::Result<Payload> {
    read_payload(files, &value["content"])
}

fn expiry(value: &Value, field: &str) -> chrono::DateTime<chrono::Utc> {
    text(value, field).and_then(|text| moment(&text)).unwrap_or_default()
}

fn text(value: &Value, field: &str) -> Option<String> {
    value.get(field)?.as_str().map(str::to_owned)
}

fn map(value: &Value, field: &str) -> Map<String, Value> {
    value.get(field).and_then(Value::as_object).cloned().unwrap_or_default()
}

fn entries<'v>(value: &'v Value, field: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    value.get(field).and_then(Value::as_object).into_iter().flatten()
}
