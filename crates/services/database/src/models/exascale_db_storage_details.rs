// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of exascale DB storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExascaleDbStorageDetails {
    /// The total capacity, in GB.
    pub total_size_in_gbs: Option<i64>,
    /// The available size, in gigabytes.
    pub available_size_in_gbs: Option<i64>,
}

model! {
    ExascaleDbStorageDetails {
        total_size_in_gbs = "totalSizeInGbs";
        available_size_in_gbs = "availableSizeInGbs";
    }
}
