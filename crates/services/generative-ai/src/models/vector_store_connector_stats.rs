// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The file counts of a vector store connector, by sync result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreConnectorStats {
    /// The time when the statistics were generated.
    pub time_generated: DateTime<Utc>,
    /// The counts of added files.
    pub created: Option<models::FileSyncStatistics>,
    /// The counts of files updated to a newer version.
    pub updated: Option<models::FileSyncStatistics>,
    /// The counts of deleted files.
    pub deleted: Option<models::FileSyncStatistics>,
    /// The counts of files with updated metadata.
    pub metadata_updated: Option<models::FileSyncStatistics>,
    /// The counts of skipped files.
    pub ignored: Option<models::FileSyncStatistics>,
    /// The counts of files of unsupported types.
    pub unsupported: Option<models::FileSyncStatistics>,
    /// The counts of files that are still being processed.
    pub in_progress: Option<models::FileSyncStatistics>,
    /// The counts of files that failed to sync.
    pub failed: Option<models::FileSyncStatistics>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    VectorStoreConnectorStats {
        time_generated = "timeGenerated";
        created = "created";
        updated = "updated";
        deleted = "deleted";
        metadata_updated = "metadataUpdated";
        ignored = "ignored";
        unsupported = "unsupported";
        in_progress = "inProgress";
        failed = "failed";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
