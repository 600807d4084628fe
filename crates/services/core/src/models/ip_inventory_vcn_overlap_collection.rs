// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of IP inventory VCN overlaps.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpInventoryVcnOverlapCollection {
    /// The time of the latest update, in RFC 3339 format.
    pub last_updated_timestamp: Option<DateTime<Utc>>,
    /// The IP inventory VCN overlap summaries.
    pub ip_inventory_vcn_overlap_summary: Option<Vec<models::IpInventoryVcnOverlapSummary>>,
    /// The status of the data.
    pub message: Option<String>,
    /// The number of overlaps.
    pub overlap_count: Option<i64>,
}

model! {
    IpInventoryVcnOverlapCollection {
        last_updated_timestamp = "lastUpdatedTimestamp";
        ip_inventory_vcn_overlap_summary = "ipInventoryVcnOverlapSummary";
        message = "message";
        overlap_count = "overlapCount";
    }
}
