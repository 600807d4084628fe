// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a subscription to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeSubscriptionDetails {
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// Whether the subscription is UCM.
    pub is_default: Option<bool>,
}

model! {
    ChangeSubscriptionDetails {
        subscription_id = "subscriptionId";
        is_default = "isDefault";
    }
}
