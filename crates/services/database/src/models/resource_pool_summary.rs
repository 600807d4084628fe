// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a resource pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePoolSummary {
    /// The pool size.
    pub pool_size: Option<i64>,
    /// The pool storage size, in terabytes.
    pub pool_storage_size_in_tbs: Option<i64>,
    /// The available storage capacity, in terabytes.
    pub available_storage_capacity_in_tbs: Option<f64>,
    /// The total compute capacity.
    pub total_compute_capacity: Option<i64>,
    /// The available compute capacity.
    pub available_compute_capacity: Option<i64>,
    /// Whether to delete the object.
    pub is_disabled: Option<bool>,
}

model! {
    ResourcePoolSummary {
        optional {
            pool_size = "poolSize", with_pool_size(i64);
            pool_storage_size_in_tbs = "poolStorageSizeInTBs", with_pool_storage_size_in_tbs(i64);
            available_storage_capacity_in_tbs = "availableStorageCapacityInTBs",
                with_available_storage_capacity_in_tbs(f64);
            total_compute_capacity = "totalComputeCapacity", with_total_compute_capacity(i64);
            available_compute_capacity = "availableComputeCapacity",
                with_available_compute_capacity(i64);
            is_disabled = "isDisabled", with_is_disabled(bool);
        }
    }
}
