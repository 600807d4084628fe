// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::ModelGroupDetails;

/// What the clone of a model group has different from the original.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyModelGroupDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the version history that the model group is part of.
    pub model_group_version_history_id: Option<String>,
    /// A label for the version, such as its stage or what uses it.
    pub version_label: Option<String>,
    /// How the models of the group belong together.
    pub model_group_details: Option<ModelGroupDetails>,
}

impl ModifyModelGroupDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

    /// Sets [`model_group_version_history_id`](Self::model_group_version_history_id).
    #[must_use]
    pub fn with_model_group_version_history_id(
        mut self,
        model_group_version_history_id: impl Into<String>,
    ) -> Self {
        self.model_group_version_history_id = Some(
            model_group_version_history_id.into(),
        );
        self
    }

    /// Sets [`version_label`](Self::version_label).
    #[must_use]
    pub fn with_version_label(mut self, version_label: impl Into<String>) -> Self {
        self.version_label = Some(version_label.into());
        self
    }

    /// Sets [`model_group_details`](Self::model_group_details).
    #[must_use]
    pub fn with_model_group_details(
        mut self,
        model_group_details: impl Into<ModelGroupDetails>,
    ) -> Self {
        self.model_group_details = Some(model_group_details.into());
        self
    }
}

impl Model for ModifyModelGroupDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "modelGroupVersionHistoryId" => {
                generated::read(&mut self.model_group_version_history_id, map)
            }
            "versionLabel" => generated::read(&mut self.version_label, map),
            "modelGroupDetails" => generated::read(&mut self.model_group_details, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(
            map,
            "modelGroupVersionHistoryId",
            &self.model_group_version_history_id,
        )?;
        generated::write(map, "versionLabel", &self.version_label)?;
        generated::write(map, "modelGroupDetails", &self.model_group_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModifyModelGroupDetails);
