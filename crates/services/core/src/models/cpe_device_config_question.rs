// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A CPE device configuration question.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpeDeviceConfigQuestion {
    /// The key.
    pub key: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The explanation.
    pub explanation: Option<String>,
}

model! {
    CpeDeviceConfigQuestion {
        key = "key";
        display_name = "displayName";
        explanation = "explanation";
    }
}
