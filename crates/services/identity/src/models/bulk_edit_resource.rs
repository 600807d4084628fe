// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A resource whose tags are to be edited.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditResource {
    /// The OCID of the resource.
    pub id: String,
    /// The type of the resource, one of those that can be listed for tag edits.
    pub resource_type: String,
    /// What else identifies the resource, such as `namespaceName` and `bucketName` for a bucket.
    pub metadata: Option<BTreeMap<String, String>>,
}

impl BulkEditResource {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, resource_type: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            resource_type: resource_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`resource_type`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = resource_type.into();
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(generated::map(metadata));
        self
    }
}

impl Model for BulkEditResource {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "resourceType" => generated::read(&mut self.resource_type, map),
            "metadata" => generated::read(&mut self.metadata, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "resourceType", &self.resource_type)?;
        generated::write(map, "metadata", &self.metadata)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BulkEditResource);
