// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{ObjectVersionArchivalState, ObjectVersionStorageTier};

/// One version of an object as it stands in a list. Some members are absent unless `fields`
/// asks for them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectVersionSummary {
    /// The name of the object.
    pub name: String,
    /// The size in bytes. Absent unless asked for.
    pub size: Option<i64>,
    /// The MD5 of the content in base64. Absent unless asked for.
    pub md5: Option<String>,
    /// When the object was created. Absent unless asked for.
    pub time_created: Option<DateTime<Utc>>,
    /// When it was last changed.
    pub time_modified: DateTime<Utc>,
    /// The etag of this version. Absent unless asked for.
    pub etag: Option<String>,
    /// The storage tier that the object is in. Absent unless asked for.
    pub storage_tier: Option<ObjectVersionStorageTier>,
    /// Whether an object in the archive tier is restored. Absent in other tiers.
    pub archival_state: Option<ObjectVersionArchivalState>,
    /// The id of this version.
    pub version_id: String,
    /// Whether this only marks that the object was deleted, and has no content.
    pub is_delete_marker: bool,
}

impl ObjectVersionSummary {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        time_modified: DateTime<Utc>,
        version_id: impl Into<String>,
        is_delete_marker: bool,
    ) -> Self {
        Self {
            name: name.into(),
            time_modified,
            version_id: version_id.into(),
            is_delete_marker,
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

    /// Sets [`time_modified`](Self::time_modified).
    #[must_use]
    pub fn with_time_modified(
        mut self,
        time_modified: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_modified = time_modified.into();
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
        storage_tier: impl Into<ObjectVersionStorageTier>,
    ) -> Self {
        self.storage_tier = Some(storage_tier.into());
        self
    }

    /// Sets [`archival_state`](Self::archival_state).
    #[must_use]
    pub fn with_archival_state(
        mut self,
        archival_state: impl Into<ObjectVersionArchivalState>,
    ) -> Self {
        self.archival_state = Some(archival_state.into());
        self
    }

    /// Sets [`version_id`](Self::version_id).
    #[must_use]
    pub fn with_version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = version_id.into();
        self
    }

    /// Sets [`is_delete_marker`](Self::is_delete_marker).
    #[must_use]
    pub fn with_is_delete_marker(mut self, is_delete_marker: impl Into<bool>) -> Self {
        self.is_delete_marker = is_delete_marker.into();
        self
    }
}

impl Model for ObjectVersionSummary {
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
            "timeModified" => generated::read(&mut self.time_modified, map),
            "etag" => generated::read(&mut self.etag, map),
            "storageTier" => generated::read(&mut self.storage_tier, map),
            "archivalState" => generated::read(&mut self.archival_state, map),
            "versionId" => generated::read(&mut self.version_id, map),
            "isDeleteMarker" => generated::read(&mut self.is_delete_marker, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "size", &self.size)?;
        generated::write(map, "md5", &self.md5)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeModified", &self.time_modified)?;
        generated::write(map, "etag", &self.etag)?;
        generated::write(map, "storageTier", &self.storage_tier)?;
        generated::write(map, "archivalState", &self.archival_state)?;
        generated::write(map, "versionId", &self.version_id)?;
        generated::write(map, "isDeleteMarker", &self.is_delete_marker)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectVersionSummary);
