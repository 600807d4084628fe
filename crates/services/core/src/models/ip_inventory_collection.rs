// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of IP inventories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpInventoryCollection {
    /// The count.
    pub count: Option<i64>,
    /// The time of the latest update, in RFC 3339 format.
    pub last_updated_timestamp: Option<DateTime<Utc>>,
    /// The compartments per tenant.
    pub compartments_per_tenant: Option<i64>,
    /// The inventory VCN collection.
    pub inventory_vcn_collection: Option<Vec<models::InventoryVcnSummary>>,
    /// The status of the data.
    pub message: Option<String>,
}

model! {
    IpInventoryCollection {
        count = "count";
        last_updated_timestamp = "lastUpdatedTimestamp";
        compartments_per_tenant = "compartmentsPerTenant";
        inventory_vcn_collection = "inventoryVcnCollection";
        message = "message";
    }
}
