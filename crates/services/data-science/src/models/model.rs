// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, DateTime, MapAccess, SerializeMap, Utc, Value};

use crate::models::{
    BackupOperationDetails, BackupSetting, Metadata, ModelCategory, ModelLifecycleState,
    RetentionOperationDetails, RetentionSetting,
};

/// A trained model in the catalog: metadata, and an artifact that holds what it takes to run
/// it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// Where the resource is in its life.
    pub lifecycle_state: ModelLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The metadata of your own.
    pub custom_metadata_list: Option<Vec<Metadata>>,
    /// The metadata whose keys the service defines.
    pub defined_metadata_list: Option<Vec<Metadata>>,
    /// The schema of the input, as the content of its file.
    pub input_schema: Option<String>,
    /// The schema of the output, as the content of its file.
    pub output_schema: Option<String>,
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
    /// When the model is archived and then deleted.
    pub retention_setting: RetentionSetting,
    /// Whether and where the model is backed up.
    pub backup_setting: BackupSetting,
    /// How archival and deletion are going.
    pub retention_operation_details: RetentionOperationDetails,
    /// How the backup is going.
    pub backup_operation_details: BackupOperationDetails,
}

impl Model {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        project_id: impl Into<String>,
        display_name: impl Into<String>,
        lifecycle_state: impl Into<ModelLifecycleState>,
        lifecycle_details: impl Into<String>,
        time_created: DateTime<Utc>,
        created_by: impl Into<String>,
        model_version_set_id: impl Into<String>,
        model_version_set_name: impl Into<String>,
        version_id: i64,
        version_label: impl Into<String>,
        category: impl Into<ModelCategory>,
        is_model_by_reference: bool,
        retention_setting: impl Into<RetentionSetting>,
        backup_setting: impl Into<BackupSetting>,
        retention_operation_details: impl Into<RetentionOperationDetails>,
        backup_operation_details: impl Into<BackupOperationDetails>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            project_id: project_id.into(),
            display_name: display_name.into(),
            lifecycle_state: lifecycle_state.into(),
            lifecycle_details: lifecycle_details.into(),
            time_created,
            created_by: created_by.into(),
            model_version_set_id: model_version_set_id.into(),
            model_version_set_name: model_version_set_name.into(),
            version_id,
            version_label: version_label.into(),
            category: category.into(),
            is_model_by_reference,
            retention_setting: retention_setting.into(),
            backup_setting: backup_setting.into(),
            retention_operation_details: retention_operation_details.into(),
            backup_operation_details: backup_operation_details.into(),
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
        self.lifecycle_details = lifecycle_details.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
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

    /// Sets [`custom_metadata_list`](Self::custom_metadata_list).
    #[must_use]
    pub fn with_custom_metadata_list(
        mut self,
        custom_metadata_list: impl IntoIterator<Item = impl Into<Metadata>>,
    ) -> Self {
        self.custom_metadata_list = Some(generated::list(custom_metadata_list));
        self
    }

    /// Sets [`defined_metadata_list`](Self::defined_metadata_list).
    #[must_use]
    pub fn with_defined_metadata_list(
        mut self,
        defined_metadata_list: impl IntoIterator<Item = impl Into<Metadata>>,
    ) -> Self {
        self.defined_metadata_list = Some(generated::list(defined_metadata_list));
        self
    }

    /// Sets [`input_schema`](Self::input_schema).
    #[must_use]
    pub fn with_input_schema(mut self, input_schema: impl Into<String>) -> Self {
        self.input_schema = Some(input_schema.into());
        self
    }

    /// Sets [`output_schema`](Self::output_schema).
    #[must_use]
    pub fn with_output_schema(mut self, output_schema: impl Into<String>) -> Self {
        self.output_schema = Some(output_schema.into());
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

    /// Sets [`retention_setting`](Self::retention_setting).
    #[must_use]
    pub fn with_retention_setting(
        mut self,
        retention_setting: impl Into<RetentionSetting>,
    ) -> Self {
        self.retention_setting = retention_setting.into();
        self
    }

    /// Sets [`backup_setting`](Self::backup_setting).
    #[must_use]
    pub fn with_backup_setting(
        mut self,
        backup_setting: impl Into<BackupSetting>,
    ) -> Self {
        self.backup_setting = backup_setting.into();
        self
    }

    /// Sets [`retention_operation_details`](Self::retention_operation_details).
    #[must_use]
    pub fn with_retention_operation_details(
        mut self,
        retention_operation_details: impl Into<RetentionOperationDetails>,
    ) -> Self {
        self.retention_operation_details = retention_operation_details.into();
        self
    }

    /// Sets [`backup_operation_details`](Self::backup_operation_details).
    #[must_use]
    pub fn with_backup_operation_details(
        mut self,
        backup_operation_details: impl Into<BackupOperationDetails>,
    ) -> Self {
        self.backup_operation_details = backup_operation_details.into();
        self
    }
}

impl generated::Model for Model {
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
            "description" => generated::read(&mut self.description, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "customMetadataList" => generated::read(&mut self.custom_metadata_list, map),
            "definedMetadataList" => {
                generated::read(&mut self.defined_metadata_list, map)
            }
            "inputSchema" => generated::read(&mut self.input_schema, map),
            "outputSchema" => generated::read(&mut self.output_schema, map),
            "modelVersionSetId" => generated::read(&mut self.model_version_set_id, map),
            "modelVersionSetName" => {
                generated::read(&mut self.model_version_set_name, map)
            }
            "versionId" => generated::read(&mut self.version_id, map),
            "versionLabel" => generated::read(&mut self.version_label, map),
            "category" => generated::read(&mut self.category, map),
            "isModelByReference" => generated::read(&mut self.is_model_by_reference, map),
            "retentionSetting" => generated::read(&mut self.retention_setting, map),
            "backupSetting" => generated::read(&mut self.backup_setting, map),
            "retentionOperationDetails" => {
                generated::read(&mut self.retention_operation_details, map)
            }
            "backupOperationDetails" => {
                generated::read(&mut self.backup_operation_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "customMetadataList", &self.custom_metadata_list)?;
        generated::write(map, "definedMetadataList", &self.defined_metadata_list)?;
        generated::write(map, "inputSchema", &self.input_schema)?;
        generated::write(map, "outputSchema", &self.output_schema)?;
        generated::write(map, "modelVersionSetId", &self.model_version_set_id)?;
        generated::write(map, "modelVersionSetName", &self.model_version_set_name)?;
        generated::write(map, "versionId", &self.version_id)?;
        generated::write(map, "versionLabel", &self.version_label)?;
        generated::write(map, "category", &self.category)?;
        generated::write(map, "isModelByReference", &self.is_model_by_reference)?;
        generated::write(map, "retentionSetting", &self.retention_setting)?;
        generated::write(map, "backupSetting", &self.backup_setting)?;
        generated::write(
            map,
            "retentionOperationDetails",
            &self.retention_operation_details,
        )?;
        generated::write(map, "backupOperationDetails", &self.backup_operation_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Model);
