// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A trained model in the model catalog, with its metadata and an artifact that contains the files
/// to run it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the creator.
    pub created_by: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The custom metadata.
    pub custom_metadata_list: Option<Vec<models::Metadata>>,
    /// The metadata with keys that the service defines.
    pub defined_metadata_list: Option<Vec<models::Metadata>>,
    /// The content of the input schema file.
    pub input_schema: Option<String>,
    /// The content of the output schema file.
    pub output_schema: Option<String>,
    /// The OCID of the model version set.
    pub model_version_set_id: String,
    /// The name of the model version set.
    pub model_version_set_name: String,
    /// The version number, assigned by the service.
    pub version_id: i64,
    /// The label of the version, such as its stage or its consumer.
    pub version_label: String,
    /// The category: user-created (`USER`) or service-provided (`SERVICE`).
    pub category: models::ModelCategory,
    /// Whether the artifact is stored in a customer bucket that the model refers to.
    pub is_model_by_reference: bool,
    /// The retention setting of the model.
    pub retention_setting: models::RetentionSetting,
    /// The backup setting of the model.
    pub backup_setting: models::BackupSetting,
    /// The archival and deletion state.
    pub retention_operation_details: models::RetentionOperationDetails,
    /// The backup state.
    pub backup_operation_details: models::BackupOperationDetails,
}

model! {
    Model {
        id = "id";
        compartment_id = "compartmentId";
        project_id = "projectId";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        created_by = "createdBy";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        custom_metadata_list = "customMetadataList";
        defined_metadata_list = "definedMetadataList";
        input_schema = "inputSchema";
        output_schema = "outputSchema";
        model_version_set_id = "modelVersionSetId";
        model_version_set_name = "modelVersionSetName";
        version_id = "versionId";
        version_label = "versionLabel";
        category = "category";
        is_model_by_reference = "isModelByReference";
        retention_setting = "retentionSetting";
        backup_setting = "backupSetting";
        retention_operation_details = "retentionOperationDetails";
        backup_operation_details = "backupOperationDetails";
    }
}
