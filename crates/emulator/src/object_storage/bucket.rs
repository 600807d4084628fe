//! A bucket: its settings, its objects with their versions, its uploads and its pre-authenticated requests.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::object_storage::{link::Link, object::Version, upload::Upload};

/// A bucket.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bucket {
    /// The fields of the model.
    pub(crate) fields: Map<String, Value>,
    /// By name; the versions of an object from the oldest to the latest, at least one.
    pub(crate) objects: BTreeMap<String, Vec<Version>>,
    /// By id.
    pub(crate) uploads: BTreeMap<String, Upload>,
    /// By id.
    pub(crate) links: BTreeMap<String, Link>,
}

/// The result of a deletion.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Deleted {
    pub(crate) version_id: String,
    /// Whether a delete marker was added or deleted.
    pub(crate) is_delete_marker: bool,
}

impl Bucket {
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    fn is_versioned(&self) -> bool {
        self.field("versioning") == "Enabled"
    }

    /// Returns the tier of objects that do not name one.
    pub(crate) fn default_tier(&self) -> String {
        match self.field("storageTier") {
            "" => "Standard".to_owned(),
            tier => tier.to_owned(),
        }
    }

    /// Returns the latest version of an object that was not deleted.
    pub(crate) fn latest(&self, name: &str) -> Option<&Version> {
        self.objects.get(name)?.last().filter(|version| !version.is_delete_marker)
    }

    /// Returns a version of an object, or the latest one. A delete marker is none.
    pub(crate) fn version(&self, name: &str, id: Option<&str>) -> Option<&Version> {
        let Some(id) = id else { return self.latest(name) };
        let mut versions = self.objects.get(name)?.iter();
        versions.find(|version| version.id == id && !version.is_delete_marker)
    }

    pub(crate) fn version_mut(&mut self, name: &str, id: Option<&str>) -> Option<&mut Version> {
        let versions = self.objects.get_mut(name)?;
        let found = match id {
            Some(id) => versions.iter_mut().find(|version| version.id == id),
            None => versions.last_mut(),
        };
        found.filter(|version| !version.is_delete_marker)
    }

    /// Adds a version. It replaces that of a bucket without versioning.
    pub(crate) fn put(&mut self, name: &str, mut version: Version) {
        version.is_unversioned = !self.is_versioned();
        let versions = self.objects.entry(name.to_owned()).or_default();
        if version.is_unversioned {
            versions.retain(|other| !other.is_unversioned);
        }
        versions.push(version);
    }

    /// Deletes a version, or the object. With versioning, an object is deleted by a marker. Returns none if
    /// there was nothing to delete.
    pub(crate) fn delete(
        &mut self,
        name: &str,
        id: Option<&str>,
        now: DateTime<Utc>,
    ) -> Option<Deleted> {
        let is_versioned = self.is_versioned();
        let versions = self.objects.get_mut(name)?;
        let deleted = match id {
            Some(id) => {
                let index = versions.iter().position(|version| version.id == id)?;
                let version = versions.remove(index);
                Deleted { version_id: version.id, is_delete_marker: version.is_delete_marker }
            }
            None => {
                let latest = versions.last().filter(|latest| !latest.is_delete_marker)?;
                let latest = latest.id.clone();
                if !is_versioned {
                    versions.retain(|version| !version.is_unversioned);
                }
                match is_versioned || !versions.is_empty() {
                    true => {
                        let mut marker = Version::new(now);
                        marker.is_delete_marker = true;
                        marker.is_unversioned = !is_versioned;
                        let version_id = marker.id.clone();
                        versions.push(marker);
                        Deleted { version_id, is_delete_marker: true }
                    }
                    false => Deleted { version_id: latest, is_delete_marker: false },
                }
            }
        };
        if versions.is_empty() {
            self.objects.remove(name);
        }
        Some(deleted)
    }

    /// Returns the number and the size of all versions.
    pub(crate) fn totals(&self) -> (u64, u64) {
        let versions = self.objects.values().flatten().filter(|version| !version.is_delete_marker);
        versions.fold((0, 0), |(count, size), version| (count + 1, size + version.content.len()))
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::Bucket;
    use crate::object_storage::object::Version;

    fn put(bucket: &mut Bucket) -> String {
        let version = Version::new(DateTime::<Utc>::default());
        let id = version.id.clone();
        bucket.put("o", version);
        id
    }

    fn versioning(bucket: &mut Bucket, value: &str) {
        bucket.fields.insert("versioning".to_owned(), value.into());
    }

    #[track_caller]
    fn check(bucket: &Bucket, latest: Option<&str>, versions: usize) {
        assert_eq!(bucket.latest("o").map(|version| version.id.as_str()), latest);
        assert_eq!(bucket.objects.get("o").map_or(0, Vec::len), versions);
    }

    #[test]
    fn object_without_versioning_has_one_version() {
        let (mut bucket, now) = (Bucket::default(), DateTime::<Utc>::default());
        put(&mut bucket);
        let second = put(&mut bucket);
        check(&bucket, Some(&second), 1);
        let deleted = bucket.delete("o", None, now).unwrap();
        assert_eq!((deleted.version_id, deleted.is_delete_marker), (second, false));
        check(&bucket, None, 0);
        assert_eq!(bucket.delete("o", None, now), None);
    }

    #[test]
    fn deletion_with_versioning_adds_a_marker() {
        let (mut bucket, now) = (Bucket::default(), DateTime::<Utc>::default());
        versioning(&mut bucket, "Enabled");
        let (first, second) = (put(&mut bucket), put(&mut bucket));
        check(&bucket, Some(&second), 2);
        let marker = bucket.delete("o", None, now).unwrap();
        assert!(marker.is_delete_marker, "{marker:?}");
        check(&bucket, None, 3);
        assert_eq!(bucket.delete("o", None, now), None);
        assert!(bucket.version("o", Some(&first)).is_some());
        assert!(bucket.version("o", Some(&marker.version_id)).is_none());

        assert!(bucket.delete("o", Some(&marker.version_id), now).unwrap().is_delete_marker);
        check(&bucket, Some(&second), 2);
        assert!(!bucket.delete("o", Some(&second), now).unwrap().is_delete_marker);
        check(&bucket, Some(&first), 1);
        assert_eq!(bucket.delete("o", Some(&second), now), None);
        bucket.delete("o", Some(&first), now).unwrap();
        check(&bucket, None, 0);
    }

    #[test]
    fn suspended_versioning_keeps_earlier_versions() {
        let (mut bucket, now) = (Bucket::default(), DateTime::<Utc>::default());
        versioning(&mut bucket, "Enabled");
        let kept = put(&mut bucket);
        versioning(&mut bucket, "Suspended");
        put(&mut bucket);
        let latest = put(&mut bucket);
        check(&bucket, Some(&latest), 2);
        assert!(bucket.delete("o", None, now).unwrap().is_delete_marker);
        check(&bucket, None, 2);
        assert!(bucket.version("o", Some(&kept)).is_some());
    }
}
