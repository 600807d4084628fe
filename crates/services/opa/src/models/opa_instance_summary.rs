// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OPA instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpaInstanceSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The URL of the instance.
    pub instance_url: Option<String>,
    /// The consumption model, which is the entitlement used for billing.
    pub consumption_model: Option<models::OpaInstanceConsumptionModel>,
    /// The name of the shape.
    pub shape_name: models::OpaInstanceShapeName,
    /// The type of the metering.
    pub metering_type: Option<models::OpaInstanceMeteringType>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OpaInstanceLifecycleState,
    /// Whether Break Glass is enabled for the instance.
    pub is_breakglass_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OpaInstanceSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        instance_url = "instanceUrl";
        consumption_model = "consumptionModel";
        shape_name = "shapeName";
        metering_type = "meteringType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        is_breakglass_enabled = "isBreakglassEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
