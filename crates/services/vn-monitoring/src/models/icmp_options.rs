// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// ICMP options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IcmpOptions {
    /// The code.
    pub code: Option<i64>,
    /// The type.
    pub type_: i64,
}

model! {
    IcmpOptions {
        code = "code";
        type_ = "type";
    }
}
