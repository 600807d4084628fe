// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A subscription detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionDetail {
    /// The subscriptions.
    pub subscriptions: Vec<models::Subscription>,
}

model! {
    SubscriptionDetail {
        subscriptions = "subscriptions";
    }
}
