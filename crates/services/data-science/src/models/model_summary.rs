// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{ModelCategory, ModelLifecycleState};

/// A model as it stands in a list, without its metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelSummary {
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: ModelLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// The OCID of the set that holds the model's versions.
    pub model_version_set_id: String,
    /// The name of the set that holds the model's versions.
    pub model_version_set_name: String,
    /// The number of the version, given by the service.
    pub version_id: i64,
    /// A label for the version, such as its stage or what uses it.
    pub version_label: String,
    /// Whether the model is yours (`USER`) or from the service (`SERVICE`).
    pub category: ModelCategory,
    /// Whether the artifact lies in a bucket of the customer, and the model only refers to it.
    pub is_model_by_reference: bool,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl ModelSummary {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        project_id: impl Into<String>,
        id: impl Into<String>,
        display_name: impl Into<String>,
        created_by: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<ModelLifecycleState>,
        model_version_set_id: impl Into<String>,
        model_version_set_name: impl Into<String>,
        version_id: i64,
        version_label: impl Into<String>,
        category: impl Into<ModelCategory>,
        is_model_by_reference: bool,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            project_id: project_id.into(),
            id: id.into(),
            display_name: display_name.into(),
            created_by: created_by.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            model_version_set_id: model_version_set_id.into(),
            model_version_set_name: model_version_set_name.into(),
            version_id,
            version_label: version_label.into(),
            category: category.into(),
            is_model_by_reference,
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
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

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ModelLifecycleState>,
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

    /// Sets [`model_version_set_id`](Self::model_version_set_id).
    #[must_use]
    pub fn with_model_version_set_id(
        mut self,
        model_version_set_id: impl Into<String>,
    ) -> Self {
        self.model_version_set_id = model_version_set_id.into();
        self
    }

    /// Sets [`model_version_set_name`](Self::model_version_set_name).
    #[must_use]
    pub fn with_model_version_set_name(
        mut self,
        model_version_set_name: impl Into<String>,
    ) -> Self {
        self.model_version_set_name = model_version_set_name.into();
        self
    }

    /// Sets [`version_id`](Self::version_id).
    #[must_use]
    pub fn with_version_id(mut self, version_id: impl Into<i64>) -> Self {
        self.version_id = version_id.into();
        self
    }

    /// Sets [`version_label`](Self::version_label).
    #[must_use]
    pub fn with_version_label(mut self, version_label: impl Into<String>) -> Self {
        self.version_label = version_label.into();
        self
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<ModelCategory>) -> Self {
        self.category = category.into();
        self
    }

    /// Sets [`is_model_by_reference`](Self::is_model_by_reference).
    #[must_use]
    pub fn with_is_model_by_reference(
        mut self,
        is_model_by_reference: impl Into<bool>,
    ) -> Self {
        self.is_model_by_reference = is_model_by_reference.into();
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

impl Model for ModelSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "modelVersionSetId" => generated::read(&mut self.model_version_set_id, map),
            "modelVersionSetName" => {
                generated::read(&mut self.model_version_set_name, map)
            }
            "versionId" => generated::read(&mut self.version_id, map),
            "versionLabel" => generated::read(&mut self.version_label, map),
            "category" => generated::read(&mut self.category, map),
            "isModelByReference" => generated::read(&mut self.is_model_by_reference, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "modelVersionSetId", &self.model_version_set_id)?;
        generated::write(map, "modelVersionSetName", &self.model_version_set_name)?;
        generated::write(map, "versionId", &self.version_id)?;
        generated::write(map, "versionLabel", &self.version_label)?;
        generated::write(map, "category", &self.category)?;
        generated::write(map, "isModelByReference", &self.is_model_by_reference)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelSummary);
