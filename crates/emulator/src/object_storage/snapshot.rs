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

#[cfg(test)]
mod tests {
    use std::{collections::HashMap, io};

    use bytes::Bytes;
    use chrono::{DateTime, Utc};
    use serde_json::json;

    use super::FileStore;
    use crate::{
        lock::lock,
        object_storage::{
            ObjectStorage,
            accounts::Account,
            bucket::Bucket,
            checksums::Expected,
            encryption::Encryption,
            link::{Link, UploadLink},
            object::Version,
            properties::Properties,
            upload::{Part, Upload},
        },
        payload::{Payload, PayloadWriter},
    };

    #[derive(Default)]
    struct Files(HashMap<String, Payload>);

    impl FileStore for Files {
        fn write(&mut self, name: &str, content: &Payload) -> io::Result<()> {
            self.0.insert(name.to_owned(), content.clone());
            Ok(())
        }

        fn read(&mut self, name: &str) -> io::Result<Payload> {
            self.0.get(name).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
        }
    }

    fn large() -> Payload {
        let mut writer = PayloadWriter::default();
        for number in 0..1000_u32 {
            writer.write(&[number as u8; 1000]).unwrap();
        }
        writer.finish().unwrap()
    }

    /// Returns a bucket with something in each field.
    fn bucket() -> Bucket {
        let now = DateTime::<Utc>::from_timestamp_millis(1_700_000_000_123).unwrap();
        let mut bucket = Bucket::default();
        bucket.fields.insert("name".to_owned(), "b".into());
        bucket.fields.insert("versioning".to_owned(), "Enabled".into());
        let mut version = Version::new(now);
        version.content = large();
        version.checksums = Expected::default().compute(&version.content).unwrap().unwrap();
        version.properties =
            Properties::of_fields(&json!({ "contentType": "a/b", "metadata": { "k": "v" } }));
        version.encryption = Encryption {
            customer_key_sha256: Some("hash".to_owned()),
            kms_key_id: Some("key".to_owned()),
        };
        version.storage_tier = "Archive".to_owned();
        version.restored_until = Some(now);
        version.seeded.insert("size".to_owned(), 7.into());
        bucket.put("o", version);
        bucket.put("o", Version { content: Bytes::from("small").into(), ..Version::new(now) });
        bucket.delete("o", None, now);

        let mut upload = Upload::new("u", now);
        upload.algorithm = Some("CRC32C".to_owned());
        upload.link = Some(UploadLink { secret: "hash".to_owned(), expires: now });
        upload.seeded.insert("x".to_owned(), 1.into());
        let part = Part {
            etag: "e".to_owned(),
            content: large(),
            checksums: Expected::default().compute(&large()).unwrap().unwrap(),
            seeded: serde_json::Map::new(),
        };
        upload.parts.insert(7, part);
        bucket.uploads.insert("id".to_owned(), upload);
        let link = Link {
            name: "n".to_owned(),
            object: Some("o".to_owned()),
            access: "AnyObjectRead".to_owned(),
            listing: Some("ListObjects".to_owned()),
            expires: now,
            created: now,
            secret: "hash".to_owned(),
        };
        bucket.links.insert("link".to_owned(), link);
        bucket
    }

    #[test]
    fn imported_state_is_what_was_exported() {
        let storage = ObjectStorage::default();
        {
            let mut accounts = lock(&storage.accounts);
            accounts.of_all = Some("ns".to_owned());
            let mut account = Account { owner: Some("tenancy".to_owned()), ..Account::default() };
            account.metadata.insert("defaultS3CompartmentId".to_owned(), "c".into());
            account.buckets.insert("b".to_owned(), bucket());
            accounts.names.insert("ns".to_owned(), account);
        }
        let mut files = Files::default();
        let exported = storage.export(&mut files).unwrap();
        // Only the large contents are in files.
        assert_eq!(files.0.len(), 2);
        assert!(exported.to_string().len() < 8 * 1024, "{exported}");

        let other = ObjectStorage::default();
        other.import(&exported, &mut files).unwrap();
        let mut again = Files::default();
        assert_eq!(other.export(&mut again).unwrap(), exported);
        for (name, content) in &files.0 {
            assert_eq!(again.0[name].sha256(), content.sha256(), "{name}");
        }
        // The export leaves nothing out.
        let debug = |storage: &ObjectStorage| {
            let mut accounts = lock(&storage.accounts).clone();
            let bucket = accounts.names.get_mut("ns").unwrap().buckets.get_mut("b").unwrap();
            let versions =
                bucket.objects.values_mut().flatten().map(|version| &mut version.content);
            let parts = bucket.uploads.values_mut().flat_map(|upload| upload.parts.values_mut());
            for content in versions.chain(parts.map(|part| &mut part.content)) {
                *content = Bytes::new().into();
            }
            format!("{accounts:?}")
        };
        assert_eq!(debug(&other), debug(&storage));
        other.reset();
        assert!(lock(&other.accounts).names.is_empty());

        let error = ObjectStorage::default().import(&exported, &mut Files::default());
        assert_eq!(error.unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
