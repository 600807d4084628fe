// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a model to create. The artifact is uploaded separately.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
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
    pub model_version_set_id: Option<String>,
    /// The label of the version, such as its stage or its consumer.
    pub version_label: Option<String>,
    /// The retention setting of the model.
    pub retention_setting: Option<models::RetentionSetting>,
    /// The backup setting of the model.
    pub backup_setting: Option<models::BackupSetting>,
}

model! {
    CreateModelDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            project_id = "projectId", with_project_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            custom_metadata_list = "customMetadataList",
                with_custom_metadata_list([models::Metadata]);
            defined_metadata_list = "definedMetadataList",
                with_defined_metadata_list([models::Metadata]);
            input_schema = "inputSchema", with_input_schema(String);
            output_schema = "outputSchema", with_output_schema(String);
            model_version_set_id = "modelVersionSetId", with_model_version_set_id(String);
            version_label = "versionLabel", with_version_label(String);
            retention_setting = "retentionSetting",
                with_retention_setting(models::RetentionSetting);
            backup_setting = "backupSetting", with_backup_setting(models::BackupSetting);
        }
    }
}
