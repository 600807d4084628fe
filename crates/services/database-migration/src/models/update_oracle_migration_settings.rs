// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in Oracle migration settings.
    ///
    /// The field `migrationMethod` selects the variant.
    pub enum UpdateOracleMigrationSettings by "migrationMethod", sent {
        OfflineLogical(models::UpdateOracleOfflineLogicalMigrationSettings) = "OFFLINE_LOGICAL",
            as_offline_logical;
        OnlineLogical(models::UpdateOracleOnlineLogicalMigrationSettings) = "ONLINE_LOGICAL",
            as_online_logical;
        OnlineStandby(models::UpdateOracleOnlineStandbyMigrationSettings) = "ONLINE_STANDBY",
            as_online_standby;
    }
}
