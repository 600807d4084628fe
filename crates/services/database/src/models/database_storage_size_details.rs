// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database storage size.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseStorageSizeDetails {
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: i64,
    /// The size of the RECO storage in GB.
    pub reco_storage_size_in_gbs: i64,
}

model! {
    DatabaseStorageSizeDetails {
        required {
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(i64);
            reco_storage_size_in_gbs = "recoStorageSizeInGBs", with_reco_storage_size_in_gbs(i64);
        }
    }
}
