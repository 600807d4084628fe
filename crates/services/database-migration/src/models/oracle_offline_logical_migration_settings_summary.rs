// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of Oracle offline logical migration settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleOfflineLogicalMigrationSettingsSummary {}

model! {
    OracleOfflineLogicalMigrationSettingsSummary, "migrationMethod" = "OFFLINE_LOGICAL" {}
}
