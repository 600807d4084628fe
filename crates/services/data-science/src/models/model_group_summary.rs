// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{ModelGroupDetails, ModelGroupLifecycleState};

/// A model group as it stands in a list, without its models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelGroupSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: ModelGroupLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// The OCID of the version history that the model group is part of.
    pub model_group_version_history_id: Option<String>,
    /// The name of the version history that the model group is part of.
    pub model_group_version_history_name: Option<String>,
    /// A label for the version, such as its stage or what uses it.
    pub version_label: Option<String>,
    /// The number of the version, given by the service.
    pub version_id: Option<i64>,
    /// How the models of the group belong together.
    pub model_group_details: ModelGroupDetails,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl ModelGroupSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        project_id: impl Into<String>,
        display_name: impl Into<String>,
        created_by: impl Into<String>,
        time_created: DateTime<Utc>,
        time_updated: DateTime<Utc>,
        lifecycle_state: impl Into<ModelGroupLifecycleState>,
        model_group_details: impl Into<ModelGroupDetails>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            project_id: project_id.into(),
            display_name: display_name.into(),
            created_by: created_by.into(),
            time_created,
            time_updated,
            lifecycle_state: lifecycle_state.into(),
            model_group_details: model_group_details.into(),
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

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_updated`](Self::time_updated).
    #[must_use]
    pub fn with_time_updated(mut self, time_updated: impl Into<DateTime<Utc>>) -> Self {
        self.time_updated = time_updated.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ModelGroupLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
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

    /// Sets [`model_group_version_history_name`](Self::model_group_version_history_name).
    #[must_use]
    pub fn with_model_group_version_history_name(
        mut self,
        model_group_version_history_name: impl Into<String>,
    ) -> Self {
        self.model_group_version_history_name = Some(
            model_group_version_history_name.into(),
        );
        self
    }

    /// Sets [`version_label`](Self::version_label).
    #[must_use]
    pub fn with_version_label(mut self, version_label: impl Into<String>) -> Self {
        self.version_label = Some(version_label.into());
        self
    }

    /// Sets [`version_id`](Self::version_id).
    #[must_use]
    pub fn with_version_id(mut self, version_id: impl Into<i64>) -> Self {
        self.version_id = Some(version_id.into());
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

    /// Sets [`system_tags`](Self::system_tags).
    #[must_use]
    pub fn with_system_tags(
        mut self,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.system_tags = Some(generated::map_of(system_tags, generated::map));
        self
    }
}

impl Model for ModelGroupSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "modelGroupVersionHistoryId" => {
                generated::read(&mut self.model_group_version_history_id, map)
            }
            "modelGroupVersionHistoryName" => {
                generated::read(&mut self.model_group_version_history_name, map)
            }
            "versionLabel" => generated::read(&mut self.version_label, map),
            "versionId" => generated::read(&mut self.version_id, map),
            "modelGroupDetails" => generated::read(&mut self.model_group_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(
            map,
            "modelGroupVersionHistoryId",
            &self.model_group_version_history_id,
        )?;
        generated::write(
            map,
            "modelGroupVersionHistoryName",
            &self.model_group_version_history_name,
        )?;
        generated::write(map, "versionLabel", &self.version_label)?;
        generated::write(map, "versionId", &self.version_id)?;
        generated::write(map, "modelGroupDetails", &self.model_group_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelGroupSummary);
