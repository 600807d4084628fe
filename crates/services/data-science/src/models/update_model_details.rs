// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModelDetails {
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
    /// The OCID of the model version set.
    pub model_version_set_id: Option<String>,
    /// The label of the version, such as its stage or its consumer.
    pub version_label: Option<String>,
    /// The retention setting of the model.
    pub retention_setting: Option<models::RetentionSetting>,
    /// The backup setting of the model.
    pub backup_setting: Option<models::BackupSetting>,
    cleared: Vec<String>,
}

update! {
    UpdateModelDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            custom_metadata_list = "customMetadataList",
                with_custom_metadata_list([models::Metadata]), clear_custom_metadata_list;
            defined_metadata_list = "definedMetadataList",
                with_defined_metadata_list([models::Metadata]), clear_defined_metadata_list;
            model_version_set_id = "modelVersionSetId", with_model_version_set_id(String),
                clear_model_version_set_id;
            version_label = "versionLabel", with_version_label(String), clear_version_label;
            retention_setting = "retentionSetting",
                with_retention_setting(models::RetentionSetting), clear_retention_setting;
            backup_setting = "backupSetting", with_backup_setting(models::BackupSetting),
                clear_backup_setting;
        }
    }
}
