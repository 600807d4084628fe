// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Resource insight projected utilization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceInsightProjectedUtilization {
    /// The value of the level low.
    pub low: Vec<models::ResourceInsightProjectedUtilizationItem>,
    /// The value of the level high.
    pub high: Vec<models::ResourceInsightProjectedUtilizationItem>,
}

model! {
    ResourceInsightProjectedUtilization {
        low = "low";
        high = "high";
    }
}
