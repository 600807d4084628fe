// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log sets count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogSetsCount {
    /// The count.
    pub count: i64,
}

model! {
    LogSetsCount {
        count = "count";
    }
}
