// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A partner subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerSubscription {
    /// The ID of the subscription.
    pub subscription_id: String,
    /// The display name. Unique in the compartment.
    pub display_name: Option<String>,
    /// The pricing plan.
    pub pricing_plan: Option<models::PricingPlan>,
    /// The type of the source.
    pub source_type: Option<models::PartnerSubscriptionSourceType>,
    /// The OCID of the product.
    pub product_id: Option<String>,
    /// Whether the subscription is renewed automatically at the end of its cycle.
    pub is_auto_renew: Option<bool>,
    /// The additional details.
    pub additional_details: Option<Vec<models::ExtendedMetadata>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PartnerSubscriptionLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::PartnerSubscriptionLifecycleDetails>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    PartnerSubscription {
        subscription_id = "subscriptionId";
        display_name = "displayName";
        pricing_plan = "pricingPlan";
        source_type = "sourceType";
        product_id = "productId";
        is_auto_renew = "isAutoRenew";
        additional_details = "additionalDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
