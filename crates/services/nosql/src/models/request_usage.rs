// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Request usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestUsage {
    /// The number of read units consumed.
    pub read_units_consumed: Option<i64>,
    /// The number of write units consumed.
    pub write_units_consumed: Option<i64>,
}

model! {
    RequestUsage {
        read_units_consumed = "readUnitsConsumed";
        write_units_consumed = "writeUnitsConsumed";
    }
}
