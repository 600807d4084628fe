// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateMigration = "CREATE_MIGRATION",
        UpdateMigration = "UPDATE_MIGRATION",
        RefreshMigration = "REFRESH_MIGRATION",
        DeleteMigration = "DELETE_MIGRATION",
        MoveMigration = "MOVE_MIGRATION",
        StartAssetReplication = "START_ASSET_REPLICATION",
        StartMigrationReplication = "START_MIGRATION_REPLICATION",
        CreateReplicationSchedule = "CREATE_REPLICATION_SCHEDULE",
        UpdateReplicationSchedule = "UPDATE_REPLICATION_SCHEDULE",
        DeleteReplicationSchedule = "DELETE_REPLICATION_SCHEDULE",
        MoveReplicationSchedule = "MOVE_REPLICATION_SCHEDULE",
        CreateMigrationPlan = "CREATE_MIGRATION_PLAN",
        UpdateMigrationPlan = "UPDATE_MIGRATION_PLAN",
        DeleteMigrationPlan = "DELETE_MIGRATION_PLAN",
        MoveMigrationPlan = "MOVE_MIGRATION_PLAN",
        RefreshMigrationPlan = "REFRESH_MIGRATION_PLAN",
        ExecuteMigrationPlan = "EXECUTE_MIGRATION_PLAN",
        RefreshMigrationAsset = "REFRESH_MIGRATION_ASSET",
        CreateMigrationAsset = "CREATE_MIGRATION_ASSET",
        DeleteMigrationAsset = "DELETE_MIGRATION_ASSET",
        CreateTargetAsset = "CREATE_TARGET_ASSET",
        UpdateTargetAsset = "UPDATE_TARGET_ASSET",
        DeleteTargetAsset = "DELETE_TARGET_ASSET",
        PrepareTargetAsset = "PREPARE_TARGET_ASSET",
    }
}
