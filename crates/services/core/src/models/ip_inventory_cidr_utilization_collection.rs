// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of IP inventory CIDR utilization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpInventoryCidrUtilizationCollection {
    /// The count.
    pub count: Option<i64>,
    /// The time of the latest update, in RFC 3339 format.
    pub last_updated_timestamp: Option<DateTime<Utc>>,
    /// The IP inventory CIDR utilization summaries.
    pub ip_inventory_cidr_utilization_summary:
        Option<Vec<models::IpInventoryCidrUtilizationSummary>>,
    /// The status of the data.
    pub message: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    IpInventoryCidrUtilizationCollection {
        count = "count";
        last_updated_timestamp = "lastUpdatedTimestamp";
        ip_inventory_cidr_utilization_summary = "ipInventoryCidrUtilizationSummary";
        message = "message";
        compartment_id = "compartmentId";
    }
}
