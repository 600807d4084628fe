// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A backup copy policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupCopyPolicy {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The retention period of the backups in days.
    pub retention_period: Option<i64>,
    /// The regions.
    pub regions: Option<Vec<String>>,
    /// The IDs of the keys of remote regions.
    pub kms_key_ids: Option<Vec<String>>,
}

model! {
    BackupCopyPolicy {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            retention_period = "retentionPeriod", with_retention_period(i64);
            regions = "regions", with_regions([String]);
            kms_key_ids = "kmsKeyIds", with_kms_key_ids([String]);
        }
    }
}
