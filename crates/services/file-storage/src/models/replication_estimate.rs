// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A replication estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationEstimate {
    /// The change rate of the source file system, in MB/s.
    pub change_rate_in_m_bps: i64,
    /// Whether replication is supported.
    pub is_replication_supported: bool,
    /// The minimum supported interval, in minutes.
    pub minimum_supported_interval_in_minutes: i64,
    /// The estimated base copy time, in minutes.
    pub estimated_base_copy_time_in_minutes: i64,
    /// The allowed target regions.
    pub allowed_target_regions: Vec<String>,
}

model! {
    ReplicationEstimate {
        change_rate_in_m_bps = "changeRateInMBps";
        is_replication_supported = "isReplicationSupported";
        minimum_supported_interval_in_minutes = "minimumSupportedIntervalInMinutes";
        estimated_base_copy_time_in_minutes = "estimatedBaseCopyTimeInMinutes";
        allowed_target_regions = "allowedTargetRegions";
    }
}
