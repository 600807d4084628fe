// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database storage size response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseStorageSizeResponseDetails {
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: i64,
    /// The size of the RECO storage in GB.
    pub reco_storage_size_in_gbs: i64,
    /// The redo log storage size, in gigabytes.
    pub redo_log_storage_size_in_gbs: i64,
}

model! {
    DatabaseStorageSizeResponseDetails {
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        reco_storage_size_in_gbs = "recoStorageSizeInGBs";
        redo_log_storage_size_in_gbs = "redoLogStorageSizeInGBs";
    }
}
