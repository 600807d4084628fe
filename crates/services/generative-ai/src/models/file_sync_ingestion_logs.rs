// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The ingestion log entry of a file in a file sync.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSyncIngestionLogs {
    /// The ID of the file in the vector store.
    pub file_id: String,
    /// The path of the file in the data source.
    pub file_path: String,
    /// The size of the file, in bytes.
    pub file_size_in_bytes: Option<i64>,
    /// The number of chunks created from the file.
    pub total_chunks_created: Option<i64>,
    /// The duration, in seconds.
    pub duration_in_seconds: Option<i64>,
    /// The ingestion status of the file.
    pub status: models::FileSyncIngestionLogsStatus,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FileSyncIngestionLogs {
        file_id = "fileId";
        file_path = "filePath";
        file_size_in_bytes = "fileSizeInBytes";
        total_chunks_created = "totalChunksCreated";
        duration_in_seconds = "durationInSeconds";
        status = "status";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
