// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A CPE device configuration answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpeDeviceConfigAnswer {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    CpeDeviceConfigAnswer {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}
