// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL firewall policy aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlFirewallPolicyAggregation {
    /// The dimensions.
    pub dimensions: models::SqlFirewallPolicyDimensions,
    /// The total count.
    pub count: i64,
}

model! {
    SqlFirewallPolicyAggregation {
        dimensions = "dimensions";
        count = "count";
    }
}
