// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSubscriptionDetails {
    /// The subscription.
    pub subscription: models::Subscription,
    /// The email address.
    pub email: String,
}

model! {
    UpdateSubscriptionDetails {
        required {
            subscription = "subscription", with_subscription(models::Subscription);
            email = "email", with_email(String);
        }
    }
}
