// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of Oracle migration settings to create.
    ///
    /// The field `migrationMethod` selects the variant.
    pub enum CreateOracleMigrationSettings by "migrationMethod", sent {
        OfflineLogical(models::CreateOracleOfflineLogicalMigrationSettings) = "OFFLINE_LOGICAL",
            as_offline_logical;
        OnlineLogical(models::CreateOracleOnlineLogicalMigrationSettings) = "ONLINE_LOGICAL",
            as_online_logical;
        OnlineStandby(models::CreateOracleOnlineStandbyMigrationSettings) = "ONLINE_STANDBY",
            as_online_standby;
    }
}
