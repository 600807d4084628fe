// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// My device additional attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyDeviceAdditionalAttributes {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    MyDeviceAdditionalAttributes {
        key = "key";
        value = "value";
    }
}
