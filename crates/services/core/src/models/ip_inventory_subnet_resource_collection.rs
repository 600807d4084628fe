// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of IP inventory subnet resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpInventorySubnetResourceCollection {
    /// The count.
    pub count: Option<i64>,
    /// The time of the latest update, in RFC 3339 format.
    pub last_updated_timestamp: Option<DateTime<Utc>>,
    /// The IP inventory subnet resource summaries.
    pub ip_inventory_subnet_resource_summary: Option<Vec<models::IpInventorySubnetResourceSummary>>,
    /// The status of the data.
    pub message: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    IpInventorySubnetResourceCollection {
        count = "count";
        last_updated_timestamp = "lastUpdatedTimestamp";
        ip_inventory_subnet_resource_summary = "ipInventorySubnetResourceSummary";
        message = "message";
        compartment_id = "compartmentId";
    }
}
