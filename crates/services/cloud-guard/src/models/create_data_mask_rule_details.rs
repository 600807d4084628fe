// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a data mask rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataMaskRuleDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The ID of the IAM group.
    pub iam_group_id: String,
    /// The selected targets.
    pub target_selected: models::TargetSelected,
    /// The categories of the data mask rule.
    pub data_mask_categories: Vec<models::DataMaskRuleDataMaskCategory>,
    /// The status of the data mask rule.
    pub data_mask_rule_status: Option<models::DataMaskRuleStatus>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DataMaskRuleLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDataMaskRuleDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            iam_group_id = "iamGroupId", with_iam_group_id(String);
            target_selected = "targetSelected", with_target_selected(models::TargetSelected);
            data_mask_categories = "dataMaskCategories",
                with_data_mask_categories([models::DataMaskRuleDataMaskCategory]);
        }
        optional {
            description = "description", with_description(String);
            data_mask_rule_status = "dataMaskRuleStatus",
                with_data_mask_rule_status(models::DataMaskRuleStatus);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::DataMaskRuleLifecycleState);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
