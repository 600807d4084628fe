// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a source backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceBackupDetails {
    /// The source region.
    pub source_region: String,
    /// The ID of the source backup.
    pub source_backup_id: String,
}

model! {
    SourceBackupDetails {
        source_region = "sourceRegion";
        source_backup_id = "sourceBackupId";
    }
}
