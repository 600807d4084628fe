// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    StandardTagDefinitionTemplateEnumMutability, StandardTagDefinitionTemplateType,
};

/// A tag that the template of a tag namespace has.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardTagDefinitionTemplate {
    /// What the tag is for, as Oracle puts it.
    pub description: String,
    /// The name of the tag.
    pub tag_definition_name: String,
    /// Which values the tag has: `ENUM` for a list, `STRING` for free text.
    pub type_: StandardTagDefinitionTemplateType,
    /// The values that the tag may have. Absent if they are free text.
    pub possible_values: Option<Vec<String>>,
    /// Whether costs are tracked by this tag.
    pub is_cost_tracking: bool,
    /// Whether the list of values can be changed: not at all, freely, or only by adding to it.
    pub enum_mutability: Option<StandardTagDefinitionTemplateEnumMutability>,
}

impl StandardTagDefinitionTemplate {
    /// With the members that are required.
    pub fn new(
        description: impl Into<String>,
        tag_definition_name: impl Into<String>,
        type_: impl Into<StandardTagDefinitionTemplateType>,
        is_cost_tracking: bool,
    ) -> Self {
        Self {
            description: description.into(),
            tag_definition_name: tag_definition_name.into(),
            type_: type_.into(),
            is_cost_tracking,
            ..Self::default()
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
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

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(
        mut self,
        type_: impl Into<StandardTagDefinitionTemplateType>,
    ) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`possible_values`](Self::possible_values).
    #[must_use]
    pub fn with_possible_values(
        mut self,
        possible_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.possible_values = Some(generated::list(possible_values));
        self
    }

    /// Sets [`is_cost_tracking`](Self::is_cost_tracking).
    #[must_use]
    pub fn with_is_cost_tracking(mut self, is_cost_tracking: impl Into<bool>) -> Self {
        self.is_cost_tracking = is_cost_tracking.into();
        self
    }

    /// Sets [`enum_mutability`](Self::enum_mutability).
    #[must_use]
    pub fn with_enum_mutability(
        mut self,
        enum_mutability: impl Into<StandardTagDefinitionTemplateEnumMutability>,
    ) -> Self {
        self.enum_mutability = Some(enum_mutability.into());
        self
    }
}

impl Model for StandardTagDefinitionTemplate {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "description" => generated::read(&mut self.description, map),
            "tagDefinitionName" => generated::read(&mut self.tag_definition_name, map),
            "type" => generated::read(&mut self.type_, map),
            "possibleValues" => generated::read(&mut self.possible_values, map),
            "isCostTracking" => generated::read(&mut self.is_cost_tracking, map),
            "enumMutability" => generated::read(&mut self.enum_mutability, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "description", &self.description)?;
        generated::write(map, "tagDefinitionName", &self.tag_definition_name)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "possibleValues", &self.possible_values)?;
        generated::write(map, "isCostTracking", &self.is_cost_tracking)?;
        generated::write(map, "enumMutability", &self.enum_mutability)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(StandardTagDefinitionTemplate);
