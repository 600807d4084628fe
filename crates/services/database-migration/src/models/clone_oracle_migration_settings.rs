// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Clone Oracle migration settings.
    ///
    /// The field `migrationMethod` selects the variant.
    pub enum CloneOracleMigrationSettings by "migrationMethod", sent {
        OfflineLogical(models::CloneOracleOfflineLogicalMigrationSettings) = "OFFLINE_LOGICAL",
            as_offline_logical;
        OnlineLogical(models::CloneOracleOnlineLogicalMigrationSettings) = "ONLINE_LOGICAL",
            as_online_logical;
        OnlineStandby(models::CloneOracleOnlineStandbyMigrationSettings) = "ONLINE_STANDBY",
            as_online_standby;
    }
}
