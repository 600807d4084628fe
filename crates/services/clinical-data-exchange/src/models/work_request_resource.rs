// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::WorkRequestResourceActionType;

/// A resource that a long-running operation touches.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// What happens to the resource. `IN_PROGRESS` stands until that is done.
    pub action_type: WorkRequestResourceActionType,
    /// The kind of resource.
    pub entity_type: String,
    /// The path to read the resource at.
    pub entity_uri: Option<String>,
    /// OCID or other id of the resource.
    pub identifier: String,
    /// More about the resource. The one key that Oracle names is `IS_DRY_RUN`.
    pub metadata: Option<Value>,
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

    /// Sets [`entity_uri`](Self::entity_uri).
    #[must_use]
    pub fn with_entity_uri(mut self, entity_uri: impl Into<String>) -> Self {
        self.entity_uri = Some(entity_uri.into());
        self
    }

    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = identifier.into();
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<Value>) -> Self {
        self.metadata = Some(metadata.into());
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
            "entityUri" => generated::read(&mut self.entity_uri, map),
            "identifier" => generated::read(&mut self.identifier, map),
            "metadata" => generated::read(&mut self.metadata, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "actionType", &self.action_type)?;
        generated::write(map, "entityType", &self.entity_type)?;
        generated::write(map, "entityUri", &self.entity_uri)?;
        generated::write(map, "identifier", &self.identifier)?;
        generated::write(map, "metadata", &self.metadata)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(WorkRequestResource);
