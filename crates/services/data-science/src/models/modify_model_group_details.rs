// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The changes to a model group clone compared with its source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyModelGroupDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the version history.
    pub model_group_version_history_id: Option<String>,
    /// The label of the version, such as its stage or its consumer.
    pub version_label: Option<String>,
    /// The details of the model group, by type.
    pub model_group_details: Option<models::ModelGroupDetails>,
}

model! {
    ModifyModelGroupDetails {
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            model_group_version_history_id = "modelGroupVersionHistoryId",
                with_model_group_version_history_id(String);
            version_label = "versionLabel", with_version_label(String);
            model_group_details = "modelGroupDetails",
                with_model_group_details(models::ModelGroupDetails);
        }
    }
}
