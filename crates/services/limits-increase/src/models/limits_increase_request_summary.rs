// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a limits increase request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseRequestSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::LimitsIncreaseRequestLifecycleState,
    /// The display name.
    pub display_name: String,
    /// The value of `itemsInRequest`.
    pub items_in_request: i64,
    /// The justification.
    pub justification: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LimitsIncreaseRequestSummary {
        id = "id";
        compartment_id = "compartmentId";
        subscription_id = "subscriptionId";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        items_in_request = "itemsInRequest";
        justification = "justification";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
