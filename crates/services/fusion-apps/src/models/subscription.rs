// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the classic subscription.
    pub classic_subscription_id: String,
    /// The type of the subscription.
    pub service_name: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SubscriptionLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::SubscriptionLifecycleDetails>,
    /// The SKUs.
    pub skus: Vec<models::SubscriptionSku>,
}

model! {
    Subscription {
        id = "id";
        classic_subscription_id = "classicSubscriptionId";
        service_name = "serviceName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        skus = "skus";
    }
}
