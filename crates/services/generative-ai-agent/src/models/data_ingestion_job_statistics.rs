// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Data ingestion job statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataIngestionJobStatistics {
    /// The number of failed files.
    pub number_of_failed_files: Option<i64>,
    /// The number of ingested files.
    pub number_of_ingested_files: Option<i64>,
    /// The number of ignored files.
    pub number_of_ignored_files: Option<i64>,
    /// The duration in seconds.
    pub duration_in_seconds: Option<i64>,
}

model! {
    DataIngestionJobStatistics {
        number_of_failed_files = "numberOfFailedFiles";
        number_of_ingested_files = "numberOfIngestedFiles";
        number_of_ignored_files = "numberOfIgnoredFiles";
        duration_in_seconds = "durationInSeconds";
    }
}
