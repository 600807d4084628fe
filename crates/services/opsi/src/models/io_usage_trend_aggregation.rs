// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An IO usage trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IoUsageTrendAggregation {
    /// The mount point.
    pub mount_point: String,
    /// The usage data.
    pub usage_data: Vec<models::IoUsageTrend>,
}

model! {
    IoUsageTrendAggregation {
        mount_point = "mountPoint";
        usage_data = "usageData";
    }
}
