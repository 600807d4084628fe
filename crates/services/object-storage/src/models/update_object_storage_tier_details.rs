// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ObjectStorageTierStorageTier;

/// Which object to move, and to which tier. Out of the archive there is only a restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateObjectStorageTierDetails {
    /// The name of the object. Slashes are part of it.
    pub object_name: String,
    /// The storage tier to move the object to.
    pub storage_tier: ObjectStorageTierStorageTier,
    /// The version to move; the newest if absent.
    pub version_id: Option<String>,
    cleared: Vec<String>,
}

impl UpdateObjectStorageTierDetails {
    /// With the members that are required.
    pub fn new(
        object_name: impl Into<String>,
        storage_tier: impl Into<ObjectStorageTierStorageTier>,
    ) -> Self {
        Self {
            object_name: object_name.into(),
            storage_tier: storage_tier.into(),
            ..Self::default()
        }
    }

    /// Sets [`object_name`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, object_name: impl Into<String>) -> Self {
        self.object_name = object_name.into();
        self
    }

    /// Sets [`storage_tier`](Self::storage_tier).
    #[must_use]
    pub fn with_storage_tier(
        mut self,
        storage_tier: impl Into<ObjectStorageTierStorageTier>,
    ) -> Self {
        self.storage_tier = storage_tier.into();
        self
    }

    /// Sets [`version_id`](Self::version_id).
    #[must_use]
    pub fn with_version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Clears [`version_id`](Self::version_id): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_version_id(mut self) -> Self {
        self.version_id = None;
        self.cleared.push("versionId".to_owned());
        self
    }
}

impl Model for UpdateObjectStorageTierDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "objectName" => generated::read_some(&mut self.object_name, map),
            "storageTier" => generated::read_some(&mut self.storage_tier, map),
            "versionId" => generated::read_some(&mut self.version_id, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "objectName", &self.object_name)?;
        generated::write(map, "storageTier", &self.storage_tier)?;
        generated::write_or_clear(map, "versionId", &self.version_id, &self.cleared)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateObjectStorageTierDetails);
