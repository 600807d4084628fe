// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an automatic DR configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutomaticDrConfigurationDetails {
    /// The display name. Example: `Automatic DR Configuration`.
    pub display_name: String,
    /// The OCID of the disaster recovery (DR) protection group.
    pub dr_protection_group_id: String,
    /// The members.
    pub members: Vec<models::CreateAutomaticDrConfigurationMemberDetails>,
    /// The OCID of the default DR plan for a switchover.
    pub default_switchover_dr_plan_id: Option<String>,
    /// The OCID of the default DR plan for a failover.
    pub default_failover_dr_plan_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAutomaticDrConfigurationDetails {
        required {
            display_name = "displayName", with_display_name(String);
            dr_protection_group_id = "drProtectionGroupId", with_dr_protection_group_id(String);
            members = "members",
                with_members([models::CreateAutomaticDrConfigurationMemberDetails]);
        }
        optional {
            default_switchover_dr_plan_id = "defaultSwitchoverDrPlanId",
                with_default_switchover_dr_plan_id(String);
            default_failover_dr_plan_id = "defaultFailoverDrPlanId",
                with_default_failover_dr_plan_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
