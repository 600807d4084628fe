// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{ResourceLock, TagDefaultLifecycleState};

/// Gives new resources of a compartment, and of those below it, a tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagDefault {
    /// The OCID of the tag default.
    pub id: String,
    /// The OCID of the compartment whose new resources get the tag.
    pub compartment_id: String,
    /// The OCID of the tag namespace.
    pub tag_namespace_id: String,
    /// The OCID of the tag definition.
    pub tag_definition_id: String,
    /// The name of the tag.
    pub tag_definition_name: String,
    /// The value that the tag gets.
    pub value: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<TagDefaultLifecycleState>,
    /// Whether creators of resources have to give the value themselves.
    pub is_required: bool,
    /// The locks on the resource, against deletion or any change.
    pub locks: Option<Vec<ResourceLock>>,
}

impl TagDefault {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        tag_namespace_id: impl Into<String>,
        tag_definition_id: impl Into<String>,
        tag_definition_name: impl Into<String>,
        value: impl Into<String>,
        time_created: DateTime<Utc>,
        is_required: bool,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            tag_namespace_id: tag_namespace_id.into(),
            tag_definition_id: tag_definition_id.into(),
            tag_definition_name: tag_definition_name.into(),
            value: value.into(),
            time_created,
            is_required,
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`tag_namespace_id`](Self::tag_namespace_id).
    #[must_use]
    pub fn with_tag_namespace_id(mut self, tag_namespace_id: impl Into<String>) -> Self {
        self.tag_namespace_id = tag_namespace_id.into();
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

    /// Sets [`tag_definition_name`](Self::tag_definition_name).
    #[must_use]
    pub fn with_tag_definition_name(
        mut self,
        tag_definition_name: impl Into<String>,
    ) -> Self {
        self.tag_definition_name = tag_definition_name.into();
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<TagDefaultLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
        self
    }

    /// Sets [`is_required`](Self::is_required).
    #[must_use]
    pub fn with_is_required(mut self, is_required: impl Into<bool>) -> Self {
        self.is_required = is_required.into();
        self
    }

    /// Sets [`locks`](Self::locks).
    #[must_use]
    pub fn with_locks(
        mut self,
        locks: impl IntoIterator<Item = impl Into<ResourceLock>>,
    ) -> Self {
        self.locks = Some(generated::list(locks));
        self
    }
}

impl Model for TagDefault {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "tagNamespaceId" => generated::read(&mut self.tag_namespace_id, map),
            "tagDefinitionId" => generated::read(&mut self.tag_definition_id, map),
            "tagDefinitionName" => generated::read(&mut self.tag_definition_name, map),
            "value" => generated::read(&mut self.value, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "isRequired" => generated::read(&mut self.is_required, map),
            "locks" => generated::read(&mut self.locks, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "tagNamespaceId", &self.tag_namespace_id)?;
        generated::write(map, "tagDefinitionId", &self.tag_definition_id)?;
        generated::write(map, "tagDefinitionName", &self.tag_definition_name)?;
        generated::write(map, "value", &self.value)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "isRequired", &self.is_required)?;
        generated::write(map, "locks", &self.locks)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TagDefault);
