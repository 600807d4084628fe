// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a model group to create from a list of models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelGroupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The details of the model group, by type.
    pub model_group_details: models::ModelGroupDetails,
    /// The models of the group.
    pub member_model_entries: models::MemberModelEntries,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the version history.
    pub model_group_version_history_id: Option<String>,
    /// The label of the version, such as its stage or its consumer.
    pub version_label: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateModelGroupDetails, "createType" = "CREATE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            project_id = "projectId", with_project_id(String);
            model_group_details = "modelGroupDetails",
                with_model_group_details(models::ModelGroupDetails);
            member_model_entries = "memberModelEntries",
                with_member_model_entries(models::MemberModelEntries);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            model_group_version_history_id = "modelGroupVersionHistoryId",
                with_model_group_version_history_id(String);
            version_label = "versionLabel", with_version_label(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
