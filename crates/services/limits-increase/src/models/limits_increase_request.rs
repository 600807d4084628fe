// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A limits increase request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseRequest {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::LimitsIncreaseRequestLifecycleState,
    /// The items of the limit increase request.
    pub limits_increase_item_requests: Vec<models::LimitsIncreaseItemRequest>,
    /// The justification.
    pub justification: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time at which the item of the limit increase request was resolved.
    pub time_resolution: Option<DateTime<Utc>>,
    /// The customer comments.
    pub customer_comments: Option<Vec<models::LimitsIncreaseRequestComment>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LimitsIncreaseRequest {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        subscription_id = "subscriptionId";
        lifecycle_state = "lifecycleState";
        limits_increase_item_requests = "limitsIncreaseItemRequests";
        justification = "justification";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_resolution = "timeResolution";
        customer_comments = "customerComments";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
