// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a protected database subscription to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeProtectedDatabaseSubscriptionDetails {
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// Whether the subscription uses Universal Credits (UCM).
    pub is_default: Option<bool>,
}

model! {
    ChangeProtectedDatabaseSubscriptionDetails {
        optional {
            subscription_id = "subscriptionId", with_subscription_id(String);
            is_default = "isDefault", with_is_default(bool);
        }
    }
}
