// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Storage usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageUsage {
    /// The active data size, in bytes.
    pub active_data_size_in_bytes: i64,
    /// The archived data size, in bytes.
    pub archived_data_size_in_bytes: i64,
    /// The recalled archived data size, in bytes.
    pub recalled_archived_data_size_in_bytes: i64,
}

model! {
    StorageUsage {
        active_data_size_in_bytes = "activeDataSizeInBytes";
        archived_data_size_in_bytes = "archivedDataSizeInBytes";
        recalled_archived_data_size_in_bytes = "recalledArchivedDataSizeInBytes";
    }
}
