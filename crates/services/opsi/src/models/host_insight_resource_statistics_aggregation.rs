// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A host insight resource statistics aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostInsightResourceStatisticsAggregation {
    /// The host details.
    pub host_details: models::HostDetails,
    /// The current statistics.
    pub current_statistics: models::HostResourceStatistics,
}

model! {
    HostInsightResourceStatisticsAggregation {
        host_details = "hostDetails";
        current_statistics = "currentStatistics";
    }
}
