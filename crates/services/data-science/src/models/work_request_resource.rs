// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::WorkRequestResourceActionType;

/// A resource that a work request has to do with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// What the work request does to it; `RELATED` is only used, not changed.
    pub action_type: WorkRequestResourceActionType,
    /// What kind of resource it is.
    pub entity_type: String,
    /// The OCID of the resource.
    pub identifier: String,
    /// The path of the resource in its API.
    pub entity_uri: Option<String>,
}

impl WorkRequestResource {
    /// With the members that are required.
    pub fn new(
        action_type: impl Into<WorkRequestResourceActionType>,
        entity_type: impl Into<String>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            action_type: action_type.into(),
            entity_type: entity_type.into(),
            identifier: identifier.into(),
            ..Self::default()
        }
    }

    /// Sets [`action_type`](Self::action_type).
    #[must_use]
    pub fn with_action_type(
        mut self,
        action_type: impl Into<WorkRequestResourceActionType>,
    ) -> Self {
        self.action_type = action_type.into();
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    #[must_use]
    pub fn with_entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = entity_type.into();
        self
    }

    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = identifier.into();
        self
    }

    /// Sets [`entity_uri`](Self::entity_uri).
    #[must_use]
    pub fn with_entity_uri(mut self, entity_uri: impl Into<String>) -> Self {
        self.entity_uri = Some(entity_uri.into());
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
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "actionType", &self.action_type)?;
        generated::write(map, "entityType", &self.entity_type)?;
        generated::write(map, "identifier", &self.identifier)?;
        generated::write(map, "entityUri", &self.entity_uri)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(WorkRequestResource);
