// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A resource to move or delete in bulk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkActionResource {
    /// The OCID of the resource, or whatever else identifies it.
    pub identifier: String,
    /// The type of the resource, one of those that can be listed for bulk actions.
    pub entity_type: String,
    /// What else identifies the resource, such as `namespaceName` and `bucketName` for a bucket.
    pub metadata: Option<BTreeMap<String, String>>,
}

impl BulkActionResource {
    /// With the members that are required.
    pub fn new(identifier: impl Into<String>, entity_type: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            entity_type: entity_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = identifier.into();
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    #[must_use]
    pub fn with_entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = entity_type.into();
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

impl Model for BulkActionResource {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "identifier" => generated::read(&mut self.identifier, map),
            "entityType" => generated::read(&mut self.entity_type, map),
            "metadata" => generated::read(&mut self.metadata, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "identifier", &self.identifier)?;
        generated::write(map, "entityType", &self.entity_type)?;
        generated::write(map, "metadata", &self.metadata)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BulkActionResource);
