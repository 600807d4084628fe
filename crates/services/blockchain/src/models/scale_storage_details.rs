// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of storage to scale.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleStorageDetails {
    /// The storage size, in TB.
    pub storage_size_in_tbs: i64,
}

model! {
    ScaleStorageDetails {
        required {
            storage_size_in_tbs = "storageSizeInTBs", with_storage_size_in_tbs(i64);
        }
    }
}
