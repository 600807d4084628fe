// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::AddLockDetails;

/// A tag default to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagDefaultDetails {
    /// The OCID of the compartment whose new resources get the tag.
    pub compartment_id: String,
    /// The OCID of the tag definition.
    pub tag_definition_id: String,
    /// The value that the tag gets.
    pub value: String,
    /// Whether creators of resources have to give the value themselves.
    pub is_required: Option<bool>,
    /// The locks on the resource, against deletion or any change.
    pub locks: Option<Vec<AddLockDetails>>,
}

impl CreateTagDefaultDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        tag_definition_id: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            tag_definition_id: tag_definition_id.into(),
            value: value.into(),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`tag_definition_id`](Self::tag_definition_id).
    #[must_use]
    pub fn with_tag_definition_id(
        mut self,
        tag_definition_id: impl Into<String>,
    ) -> Self {
        self.tag_definition_id = tag_definition_id.into();
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`is_required`](Self::is_required).
    #[must_use]
    pub fn with_is_required(mut self, is_required: impl Into<bool>) -> Self {
        self.is_required = Some(is_required.into());
        self
    }

    /// Sets [`locks`](Self::locks).
    #[must_use]
    pub fn with_locks(
        mut self,
        locks: impl IntoIterator<Item = impl Into<AddLockDetails>>,
    ) -> Self {
        self.locks = Some(generated::list(locks));
        self
    }
}

impl Model for CreateTagDefaultDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "tagDefinitionId" => generated::read(&mut self.tag_definition_id, map),
            "value" => generated::read(&mut self.value, map),
            "isRequired" => generated::read(&mut self.is_required, map),
            "locks" => generated::read(&mut self.locks, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "tagDefinitionId", &self.tag_definition_id)?;
        generated::write(map, "value", &self.value)?;
        generated::write(map, "isRequired", &self.is_required)?;
        generated::write(map, "locks", &self.locks)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateTagDefaultDetails);
