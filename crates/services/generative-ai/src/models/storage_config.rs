// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A managed storage of a hosted application, and how the application learns of it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageConfig {
    /// The environment variable that tells the application how to reach the storage.
    pub environment_variable_key: String,
    /// The OCID of the storage.
    pub storage_id: String,
}

impl StorageConfig {
    /// With the members that are required.
    pub fn new(
        environment_variable_key: impl Into<String>,
        storage_id: impl Into<String>,
    ) -> Self {
        Self {
            environment_variable_key: environment_variable_key.into(),
            storage_id: storage_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`environment_variable_key`](Self::environment_variable_key).
    #[must_use]
    pub fn with_environment_variable_key(
        mut self,
        environment_variable_key: impl Into<String>,
    ) -> Self {
        self.environment_variable_key = environment_variable_key.into();
        self
    }

    /// Sets [`storage_id`](Self::storage_id).
    #[must_use]
    pub fn with_storage_id(mut self, storage_id: impl Into<String>) -> Self {
        self.storage_id = storage_id.into();
        self
    }
}

impl Model for StorageConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "environmentVariableKey" => {
                generated::read(&mut self.environment_variable_key, map)
            }
            "storageId" => generated::read(&mut self.storage_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "environmentVariableKey", &self.environment_variable_key)?;
        generated::write(map, "storageId", &self.storage_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(StorageConfig);
