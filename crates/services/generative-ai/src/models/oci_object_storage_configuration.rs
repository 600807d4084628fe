// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ObjectStorageConfig;

/// A connector that reads from buckets of Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciObjectStorageConfiguration {
    /// The buckets to read from.
    pub storage_config_list: Vec<ObjectStorageConfig>,
}

impl OciObjectStorageConfiguration {
    /// With the members that are required.
    pub fn new(
        storage_config_list: impl IntoIterator<Item = impl Into<ObjectStorageConfig>>,
    ) -> Self {
        Self {
            storage_config_list: generated::list(storage_config_list),
            ..Self::default()
        }
    }

    /// Sets [`storage_config_list`](Self::storage_config_list).
    #[must_use]
    pub fn with_storage_config_list(
        mut self,
        storage_config_list: impl IntoIterator<Item = impl Into<ObjectStorageConfig>>,
    ) -> Self {
        self.storage_config_list = generated::list(storage_config_list);
        self
    }
}

impl Model for OciObjectStorageConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "storageConfigList" => generated::read(&mut self.storage_config_list, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "OBJECT_STORAGE_FILES")?;
        generated::write(map, "storageConfigList", &self.storage_config_list)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(OciObjectStorageConfiguration);
