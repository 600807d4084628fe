// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Table limits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableLimits {
    /// The limit of the sustained read throughput of the replica table. If absent, that of the
    /// local table.
    pub max_read_units: i64,
    /// The maximum sustained write throughput of the replica table.
    pub max_write_units: i64,
    /// The maximum storage, in gigabytes.
    pub max_storage_in_gbs: i64,
    /// The capacity mode, either provisioned or on demand.
    pub capacity_mode: Option<models::TableLimitsCapacityMode>,
}

model! {
    TableLimits {
        required {
            max_read_units = "maxReadUnits", with_max_read_units(i64);
            max_write_units = "maxWriteUnits", with_max_write_units(i64);
            max_storage_in_gbs = "maxStorageInGBs", with_max_storage_in_gbs(i64);
        }
        optional {
            capacity_mode = "capacityMode", with_capacity_mode(models::TableLimitsCapacityMode);
        }
    }
}
