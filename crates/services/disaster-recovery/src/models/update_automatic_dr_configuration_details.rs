// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an automatic DR configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutomaticDrConfigurationDetails {
    /// The display name. Example: `Automatic DR Configuration`.
    pub display_name: Option<String>,
    /// The members.
    pub members: Option<Vec<models::UpdateAutomaticDrConfigurationMemberDetails>>,
    /// The OCID of the default DR plan for a switchover.
    pub default_switchover_dr_plan_id: Option<String>,
    /// The OCID of the default DR plan for a failover.
    pub default_failover_dr_plan_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAutomaticDrConfigurationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            members = "members",
                with_members([models::UpdateAutomaticDrConfigurationMemberDetails]), clear_members;
            default_switchover_dr_plan_id = "defaultSwitchoverDrPlanId",
                with_default_switchover_dr_plan_id(String), clear_default_switchover_dr_plan_id;
            default_failover_dr_plan_id = "defaultFailoverDrPlanId",
                with_default_failover_dr_plan_id(String), clear_default_failover_dr_plan_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
