// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name. Unique in the compartment.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the tenant.
    pub tenant_id: String,
    /// The details of the subscription.
    pub subscription_details: Option<models::SubscriptionDetails>,
    /// The OCID of the seller.
    pub seller_id: Option<String>,
    /// The OCID of the product.
    pub product_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SubscriptionLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: models::SubscriptionLifecycleDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SubscriptionSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        tenant_id = "tenantId";
        subscription_details = "subscriptionDetails";
        seller_id = "sellerId";
        product_id = "productId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
