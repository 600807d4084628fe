// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::BaseTagDefinitionValidator;

/// A tag to define.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagDetails {
    /// The name of the tag, unique in its tag namespace. It can't be changed later.
    pub name: String,
    /// What it is for, in your own words.
    pub description: String,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether costs are tracked by this tag.
    pub is_cost_tracking: Option<bool>,
    /// Which values the tag may have; any if absent.
    pub validator: Option<BaseTagDefinitionValidator>,
}

impl CreateTagDetails {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            ..Self::default()
        }
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

impl Model for CreateTagDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "isCostTracking" => generated::read(&mut self.is_cost_tracking, map),
            "validator" => generated::read(&mut self.validator, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "isCostTracking", &self.is_cost_tracking)?;
        generated::write(map, "validator", &self.validator)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateTagDetails);
