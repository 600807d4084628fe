// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{BaseTagDefinitionValidator, TagLifecycleState};

/// The definition of a tag, which can then be put on resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The OCID of the compartment that the tag definition belongs to.
    pub compartment_id: String,
    /// The OCID of the tag namespace.
    pub tag_namespace_id: String,
    /// The name of the tag namespace.
    pub tag_namespace_name: String,
    /// The OCID of the tag definition.
    pub id: String,
    /// The name of the tag, unique in its tag namespace. It can't be changed.
    pub name: String,
    /// What it is for, in your own words.
    pub description: String,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether it is retired, so that it can't be put on resources any more.
    pub is_retired: bool,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<TagLifecycleState>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Whether costs are tracked by this tag.
    pub is_cost_tracking: Option<bool>,
    /// Which values the tag may have; any if absent.
    pub validator: Option<BaseTagDefinitionValidator>,
}

impl Tag {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        tag_namespace_id: impl Into<String>,
        tag_namespace_name: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        is_retired: bool,
        time_created: DateTime<Utc>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            tag_namespace_id: tag_namespace_id.into(),
            tag_namespace_name: tag_namespace_name.into(),
            id: id.into(),
            name: name.into(),
            description: description.into(),
            is_retired,
            time_created,
            ..Self::default()
        }
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

    /// Sets [`tag_namespace_name`](Self::tag_namespace_name).
    #[must_use]
    pub fn with_tag_namespace_name(
        mut self,
        tag_namespace_name: impl Into<String>,
    ) -> Self {
        self.tag_namespace_name = tag_namespace_name.into();
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`is_retired`](Self::is_retired).
    #[must_use]
    pub fn with_is_retired(mut self, is_retired: impl Into<bool>) -> Self {
        self.is_retired = is_retired.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<TagLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`is_cost_tracking`](Self::is_cost_tracking).
    #[must_use]
    pub fn with_is_cost_tracking(mut self, is_cost_tracking: impl Into<bool>) -> Self {
        self.is_cost_tracking = Some(is_cost_tracking.into());
        self
    }

    /// Sets [`validator`](Self::validator).
    #[must_use]
    pub fn with_validator(
        mut self,
        validator: impl Into<BaseTagDefinitionValidator>,
    ) -> Self {
        self.validator = Some(validator.into());
        self
    }
}

impl Model for Tag {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "tagNamespaceId" => generated::read(&mut self.tag_namespace_id, map),
            "tagNamespaceName" => generated::read(&mut self.tag_namespace_name, map),
            "id" => generated::read(&mut self.id, map),
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "isRetired" => generated::read(&mut self.is_retired, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "isCostTracking" => generated::read(&mut self.is_cost_tracking, map),
            "validator" => generated::read(&mut self.validator, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "tagNamespaceId", &self.tag_namespace_id)?;
        generated::write(map, "tagNamespaceName", &self.tag_namespace_name)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "isRetired", &self.is_retired)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "isCostTracking", &self.is_cost_tracking)?;
        generated::write(map, "validator", &self.validator)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Tag);
