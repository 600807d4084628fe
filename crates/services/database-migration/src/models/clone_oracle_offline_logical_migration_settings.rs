// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Clone Oracle offline logical migration settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneOracleOfflineLogicalMigrationSettings {}

model! {
    CloneOracleOfflineLogicalMigrationSettings, "migrationMethod" = "OFFLINE_LOGICAL" {
        optional {}
    }
}
