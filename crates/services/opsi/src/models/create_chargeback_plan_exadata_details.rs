// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a chargeback plan Exadata to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChargebackPlanExadataDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The name of the plan.
    pub plan_name: String,
    /// The description of the plan.
    pub plan_description: Option<String>,
    /// The type of the plan.
    pub plan_type: String,
    /// The customizations of the chargeback plan.
    pub plan_custom_items: Option<Vec<models::CreatePlanCustomItemDetails>>,
}

model! {
    CreateChargebackPlanExadataDetails, "entitySource" = "CHARGEBACK_EXADATA" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            plan_name = "planName", with_plan_name(String);
            plan_type = "planType", with_plan_type(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            plan_description = "planDescription", with_plan_description(String);
            plan_custom_items = "planCustomItems",
                with_plan_custom_items([models::CreatePlanCustomItemDetails]);
        }
    }
}
