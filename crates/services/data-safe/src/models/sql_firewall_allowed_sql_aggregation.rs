// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL firewall allowed SQL aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlFirewallAllowedSqlAggregation {
    /// The dimensions.
    pub dimensions: models::SqlFirewallAllowedSqlDimensions,
    /// The total count.
    pub count: i64,
}

model! {
    SqlFirewallAllowedSqlAggregation {
        dimensions = "dimensions";
        count = "count";
    }
}
