// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A type of resources whose tags can be edited in bulk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditTagsResourceType {
    /// The type of the resource, one of those that can be listed for tag edits.
    pub resource_type: String,
    /// What it takes besides the OCID to identify a resource of this type.
    pub metadata_keys: Option<Vec<String>>,
}

impl BulkEditTagsResourceType {
    /// With the members that are required.
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self {
            resource_type: resource_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`resource_type`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = resource_type.into();
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

impl Model for BulkEditTagsResourceType {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "resourceType" => generated::read(&mut self.resource_type, map),
            "metadataKeys" => generated::read(&mut self.metadata_keys, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "resourceType", &self.resource_type)?;
        generated::write(map, "metadataKeys", &self.metadata_keys)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BulkEditTagsResourceType);
