// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A chargeback plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChargebackPlan {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the plan.
    pub plan_name: String,
    /// The description of the plan.
    pub plan_description: Option<String>,
    /// The type of the plan.
    pub plan_type: String,
    /// The category of the chargeback plan, built-in or custom.
    pub plan_category: Option<models::ChargebackPlanPlanCategory>,
    /// Whether the chargeback plan can be customized.
    pub is_customizable: Option<bool>,
    /// The source of the entity.
    pub entity_source: Option<models::ChargebackPlanEntitySource>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ChargebackPlanLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The customizations of the chargeback plan.
    pub plan_custom_items: Option<Vec<models::CreatePlanCustomItemDetails>>,
}

model! {
    ChargebackPlan {
        id = "id";
        compartment_id = "compartmentId";
        plan_name = "planName";
        plan_description = "planDescription";
        plan_type = "planType";
        plan_category = "planCategory";
        is_customizable = "isCustomizable";
        entity_source = "entitySource";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        plan_custom_items = "planCustomItems";
    }
}
