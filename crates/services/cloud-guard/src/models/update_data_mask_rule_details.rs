// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a data mask rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataMaskRuleDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the IAM group.
    pub iam_group_id: Option<String>,
    /// The selected targets.
    pub target_selected: Option<models::TargetSelected>,
    /// The categories of the data mask rule.
    pub data_mask_categories: Option<Vec<models::DataMaskRuleDataMaskCategory>>,
    /// The status of the data mask rule.
    pub data_mask_rule_status: Option<models::DataMaskRuleStatus>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDataMaskRuleDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            iam_group_id = "iamGroupId", with_iam_group_id(String), clear_iam_group_id;
            target_selected = "targetSelected", with_target_selected(models::TargetSelected),
                clear_target_selected;
            data_mask_categories = "dataMaskCategories",
                with_data_mask_categories([models::DataMaskRuleDataMaskCategory]),
                clear_data_mask_categories;
            data_mask_rule_status = "dataMaskRuleStatus",
                with_data_mask_rule_status(models::DataMaskRuleStatus), clear_data_mask_rule_status;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
