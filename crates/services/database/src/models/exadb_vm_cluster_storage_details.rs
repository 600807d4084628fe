// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of ExaDB VM cluster storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadbVmClusterStorageDetails {
    /// The total capacity, in GB.
    pub total_size_in_gbs: i64,
}

model! {
    ExadbVmClusterStorageDetails {
        required {
            total_size_in_gbs = "totalSizeInGbs", with_total_size_in_gbs(i64);
        }
    }
}
