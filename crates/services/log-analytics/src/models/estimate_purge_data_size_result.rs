// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An estimate purge data size result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimatePurgeDataSizeResult {
    /// The purge data size, in bytes.
    pub purge_data_size_in_bytes: i64,
}

model! {
    EstimatePurgeDataSizeResult {
        purge_data_size_in_bytes = "purgeDataSizeInBytes";
    }
}
