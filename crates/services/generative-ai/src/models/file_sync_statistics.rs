// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The number of synced files, in total and by type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSyncStatistics {
    /// The total number of files.
    pub total_files_synced: Option<i64>,
    /// The number of files by type.
    pub sync_stats_by_file_type: Option<BTreeMap<String, i64>>,
}

model! {
    FileSyncStatistics {
        total_files_synced = "totalFilesSynced";
        sync_stats_by_file_type = "syncStatsByFileType";
    }
}
