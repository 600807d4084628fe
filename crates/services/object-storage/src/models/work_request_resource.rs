// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::WorkRequestResourceActionType;

/// A resource that a work request has to do with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// What happens to the resource.
    pub action_type: Option<WorkRequestResourceActionType>,
    /// What kind of resource it is.
    pub entity_type: Option<String>,
    /// The OCID of the resource, or whatever else identifies it.
    pub identifier: Option<String>,
    /// The path of the resource in its API.
    pub entity_uri: Option<String>,
    /// More about the resource, by name.
    pub metadata: Option<BTreeMap<String, String>>,
}

impl WorkRequestResource {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action_type`](Self::action_type).
    #[must_use]
    pub fn with_action_type(
        mut self,
        action_type: impl Into<WorkRequestResourceActionType>,
    ) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    #[must_use]
    pub fn with_entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets [`entity_uri`](Self::entity_uri).
    #[must_use]
    pub fn with_entity_uri(mut self, entity_uri: impl Into<String>) -> Self {
        self.entity_uri = Some(entity_uri.into());
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

impl Model for WorkRequestResource {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "actionType" => generated::read(&mut self.action_type, map),
            "entityType" => generated::read(&mut self.entity_type, map),
            "identifier" => generated::read(&mut self.identifier, map),
            "entityUri" => generated::read(&mut self.entity_uri, map),
            "metadata" => generated::read(&mut self.metadata, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "actionType", &self.action_type)?;
        generated::write(map, "entityType", &self.entity_type)?;
        generated::write(map, "identifier", &self.identifier)?;
        generated::write(map, "entityUri", &self.entity_uri)?;
        generated::write(map, "metadata", &self.metadata)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(WorkRequestResource);
