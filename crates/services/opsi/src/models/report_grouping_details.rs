// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a report grouping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportGroupingDetails {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    ReportGroupingDetails {
        key = "key";
        value = "value";
    }
}
