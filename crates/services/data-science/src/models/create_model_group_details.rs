// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{MemberModelEntries, ModelGroupDetails};

/// Creates a model group from a list of models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelGroupDetails {
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// How the models of the group belong together.
    pub model_group_details: ModelGroupDetails,
    /// The models of the group.
    pub member_model_entries: MemberModelEntries,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the version history that the model group is part of.
    pub model_group_version_history_id: Option<String>,
    /// A label for the version, such as its stage or what uses it.
    pub version_label: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateModelGroupDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        project_id: impl Into<String>,
        model_group_details: impl Into<ModelGroupDetails>,
        member_model_entries: impl Into<MemberModelEntries>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            project_id: project_id.into(),
            model_group_details: model_group_details.into(),
            member_model_entries: member_model_entries.into(),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`model_group_details`](Self::model_group_details).
    #[must_use]
    pub fn with_model_group_details(
        mut self,
        model_group_details: impl Into<ModelGroupDetails>,
    ) -> Self {
        self.model_group_details = model_group_details.into();
        self
    }

    /// Sets [`member_model_entries`](Self::member_model_entries).
    #[must_use]
    pub fn with_member_model_entries(
        mut self,
        member_model_entries: impl Into<MemberModelEntries>,
    ) -> Self {
        self.member_model_entries = member_model_entries.into();
        self
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
}

impl Model for CreateModelGroupDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "modelGroupDetails" => generated::read(&mut self.model_group_details, map),
            "memberModelEntries" => generated::read(&mut self.member_model_entries, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "modelGroupVersionHistoryId" => {
                generated::read(&mut self.model_group_version_history_id, map)
            }
            "versionLabel" => generated::read(&mut self.version_label, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("createType", "CREATE")?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "modelGroupDetails", &self.model_group_details)?;
        generated::write(map, "memberModelEntries", &self.member_model_entries)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(
            map,
            "modelGroupVersionHistoryId",
            &self.model_group_version_history_id,
        )?;
        generated::write(map, "versionLabel", &self.version_label)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateModelGroupDetails);
