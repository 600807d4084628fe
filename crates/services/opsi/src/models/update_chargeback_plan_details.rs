// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a chargeback plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChargebackPlanDetails {
    /// The description of the plan.
    pub plan_description: Option<String>,
    /// The name of the plan.
    pub plan_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The customizations of the chargeback plan.
    pub plan_custom_items: Option<Vec<models::CreatePlanCustomItemDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateChargebackPlanDetails {
        optional {
            plan_description = "planDescription", with_plan_description(String),
                clear_plan_description;
            plan_name = "planName", with_plan_name(String), clear_plan_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            plan_custom_items = "planCustomItems",
                with_plan_custom_items([models::CreatePlanCustomItemDetails]),
                clear_plan_custom_items;
        }
    }
}
