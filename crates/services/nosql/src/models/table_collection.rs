// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of tables.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableCollection {
    /// The items on this page.
    pub items: Option<Vec<models::TableSummary>>,
    /// The maximum auto reclaimable tables.
    pub max_auto_reclaimable_tables: Option<i64>,
    /// The auto reclaimable tables.
    pub auto_reclaimable_tables: Option<i64>,
    /// The on demand capacity tables.
    pub on_demand_capacity_tables: Option<i64>,
    /// The maximum on demand capacity tables.
    pub max_on_demand_capacity_tables: Option<i64>,
    /// The available replication regions.
    pub available_replication_regions: Option<Vec<String>>,
}

model! {
    TableCollection {
        items = "items";
        max_auto_reclaimable_tables = "maxAutoReclaimableTables";
        auto_reclaimable_tables = "autoReclaimableTables";
        on_demand_capacity_tables = "onDemandCapacityTables";
        max_on_demand_capacity_tables = "maxOnDemandCapacityTables";
        available_replication_regions = "availableReplicationRegions";
    }
}
