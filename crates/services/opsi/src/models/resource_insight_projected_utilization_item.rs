// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resource insight projected utilization item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceInsightProjectedUtilizationItem {
    /// The ID of the resource.
    pub id: String,
    /// The days to reach.
    pub days_to_reach: i64,
}

model! {
    ResourceInsightProjectedUtilizationItem {
        id = "id";
        days_to_reach = "daysToReach";
    }
}
