// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a subscription to cancel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelSubscriptionDetails {
    /// The reason.
    pub reason: Option<String>,
}

model! {
    CancelSubscriptionDetails {
        optional {
            reason = "reason", with_reason(String);
        }
    }
}
