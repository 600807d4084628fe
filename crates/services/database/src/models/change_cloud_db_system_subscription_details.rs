// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a cloud DB system subscription to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeCloudDbSystemSubscriptionDetails {
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// Whether the subscription is UCM.
    pub is_default: Option<bool>,
}

model! {
    ChangeCloudDbSystemSubscriptionDetails {
        optional {
            subscription_id = "subscriptionId", with_subscription_id(String);
            is_default = "isDefault", with_is_default(bool);
        }
    }
}
