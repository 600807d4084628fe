// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a DR plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrPlanDetails {
    /// The display name. Example: `EBS Switchover PHX to IAD`.
    pub display_name: Option<String>,
    /// The groups of the plan.
    pub plan_groups: Option<Vec<models::UpdateDrPlanGroupDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDrPlanDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            plan_groups = "planGroups", with_plan_groups([models::UpdateDrPlanGroupDetails]),
                clear_plan_groups;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
