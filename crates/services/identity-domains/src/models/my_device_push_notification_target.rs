// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A my device push notification target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyDevicePushNotificationTarget {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    MyDevicePushNotificationTarget {
        value = "value";
        ref_ = "$ref";
    }
}
