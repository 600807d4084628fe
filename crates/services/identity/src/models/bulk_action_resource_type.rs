// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A type of resources that can be moved or deleted in bulk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkActionResourceType {
    /// The name of the resource type.
    pub name: String,
    /// What it takes besides the OCID to identify a resource of this type.
    pub metadata_keys: Option<Vec<String>>,
}

impl BulkActionResourceType {
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

    /// Sets [`metadata_keys`](Self::metadata_keys).
    #[must_use]
    pub fn with_metadata_keys(
        mut self,
        metadata_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metadata_keys = Some(generated::list(metadata_keys));
        self
    }
}

impl Model for BulkActionResourceType {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "metadataKeys" => generated::read(&mut self.metadata_keys, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "metadataKeys", &self.metadata_keys)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BulkActionResourceType);
