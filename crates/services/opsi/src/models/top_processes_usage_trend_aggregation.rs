// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A top processes usage trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopProcessesUsageTrendAggregation {
    /// The command.
    pub command: String,
    /// The usage data.
    pub usage_data: Vec<models::TopProcessesUsageTrend>,
}

model! {
    TopProcessesUsageTrendAggregation {
        command = "command";
        usage_data = "usageData";
    }
}
