// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{ObjectArchivalState, ObjectStorageTier};

/// An object as it stands in a list. Most members are absent unless `fields` asks for them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectSummary {
    /// The name of the object.
    pub name: String,
    /// The size in bytes. Absent unless asked for.
    pub size: Option<i64>,
    /// The MD5 of the content in base64. Absent unless asked for.
    pub md5: Option<String>,
    /// When the object was created. Absent unless asked for.
    pub time_created: Option<DateTime<Utc>>,
    /// The version of the object, for conditional calls. Absent unless asked for.
    pub etag: Option<String>,
    /// The storage tier that the object is in. Absent unless asked for.
    pub storage_tier: Option<ObjectStorageTier>,
    /// Whether an object in the archive tier is restored. Absent in other tiers.
    pub archival_state: Option<ObjectArchivalState>,
    /// When it was last changed.
    pub time_modified: Option<DateTime<Utc>>,
}

impl ObjectSummary {
    /// With the members that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets [`md5`](Self::md5).
    #[must_use]
    pub fn with_md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`etag`](Self::etag).
    #[must_use]
    pub fn with_etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = Some(etag.into());
        self
    }

    /// Sets [`storage_tier`](Self::storage_tier).
    #[must_use]
    pub fn with_storage_tier(
        mut self,
        storage_tier: impl Into<ObjectStorageTier>,
    ) -> Self {
        self.storage_tier = Some(storage_tier.into());
        self
    }

    /// Sets [`archival_state`](Self::archival_state).
    #[must_use]
    pub fn with_archival_state(
        mut self,
        archival_state: impl Into<ObjectArchivalState>,
    ) -> Self {
        self.archival_state = Some(archival_state.into());
        self
    }

    /// Sets [`time_modified`](Self::time_modified).
    #[must_use]
    pub fn with_time_modified(
        mut self,
        time_modified: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_modified = Some(time_modified.into());
        self
    }
}

impl Model for ObjectSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "size" => generated::read(&mut self.size, map),
            "md5" => generated::read(&mut self.md5, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "etag" => generated::read(&mut self.etag, map),
            "storageTier" => generated::read(&mut self.storage_tier, map),
            "archivalState" => generated::read(&mut self.archival_state, map),
            "timeModified" => generated::read(&mut self.time_modified, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "size", &self.size)?;
        generated::write(map, "md5", &self.md5)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "etag", &self.etag)?;
        generated::write(map, "storageTier", &self.storage_tier)?;
        generated::write(map, "archivalState", &self.archival_state)?;
        generated::write(map, "timeModified", &self.time_modified)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectSummary);
