// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Crypto assessment finding summary metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentFindingSummaryMetrics {
    /// The number of checks.
    pub total_checks: i64,
    /// The total findings.
    pub total_findings: i64,
    /// The number of critical items.
    pub critical: i64,
    /// The value of the level high.
    pub high: i64,
    /// The med.
    pub med: i64,
    /// The value of the level low.
    pub low: i64,
    /// The status counts, as key-value pairs.
    pub status_counts: BTreeMap<String, i64>,
    /// The network encryption status.
    pub network_encryption_status: models::CryptoAssessmentFindingCategorySummary,
    /// The data encryption status.
    pub data_encryption_status: models::CryptoAssessmentFindingCategorySummary,
    /// The wallet status.
    pub wallet_status: models::CryptoAssessmentFindingCategorySummary,
    /// The encryption status of backups.
    pub backup_status: models::CryptoAssessmentFindingCategorySummary,
}

model! {
    CryptoAssessmentFindingSummaryMetrics {
        total_checks = "totalChecks";
        total_findings = "totalFindings";
        critical = "critical";
        high = "high";
        med = "med";
        low = "low";
        status_counts = "statusCounts";
        network_encryption_status = "networkEncryptionStatus";
        data_encryption_status = "dataEncryptionStatus";
        wallet_status = "walletStatus";
        backup_status = "backupStatus";
    }
}
