// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DR plan to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrPlanDetails {
    /// The display name. Example: `EBS Switchover PHX to IAD`.
    pub display_name: String,
    /// The type.
    pub type_: models::DrPlanType,
    /// The OCID of the disaster recovery (DR) protection group.
    pub dr_protection_group_id: String,
    /// The OCID of the plan that is cloned.
    pub source_plan_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDrPlanDetails {
        required {
            display_name = "displayName", with_display_name(String);
            type_ = "type", with_type(models::DrPlanType);
            dr_protection_group_id = "drProtectionGroupId", with_dr_protection_group_id(String);
        }
        optional {
            source_plan_id = "sourcePlanId", with_source_plan_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
