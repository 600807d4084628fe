// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of Oracle migration settings.
    ///
    /// The field `migrationMethod` selects the variant.
    pub enum OracleMigrationSettingsSummary by "migrationMethod" {
        OfflineLogical(models::OracleOfflineLogicalMigrationSettingsSummary) = "OFFLINE_LOGICAL",
            as_offline_logical;
        OnlineLogical(models::OracleOnlineLogicalMigrationSettingsSummary) = "ONLINE_LOGICAL",
            as_online_logical;
        OnlineStandby(models::OracleOnlineStandbyMigrationSettingsSummary) = "ONLINE_STANDBY",
            as_online_standby;
    }
}
