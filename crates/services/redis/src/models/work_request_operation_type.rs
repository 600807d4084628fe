// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateRedisCluster = "CREATE_REDIS_CLUSTER",
        UpdateRedisCluster = "UPDATE_REDIS_CLUSTER",
        DeleteRedisCluster = "DELETE_REDIS_CLUSTER",
        MoveRedisCluster = "MOVE_REDIS_CLUSTER",
        FailoverRedisCluster = "FAILOVER_REDIS_CLUSTER",
        CreateRedisConfigSet = "CREATE_REDIS_CONFIG_SET",
        UpdateRedisConfigSet = "UPDATE_REDIS_CONFIG_SET",
        DeleteRedisConfigSet = "DELETE_REDIS_CONFIG_SET",
        MoveRedisConfigSet = "MOVE_REDIS_CONFIG_SET",
        MigrateCluster = "MIGRATE_CLUSTER",
        ClusterRollback = "CLUSTER_ROLLBACK",
        AttachOciCacheUsers = "ATTACH_OCI_CACHE_USERS",
        DetachOciCacheUsers = "DETACH_OCI_CACHE_USERS",
        CreateOciCacheUser = "CREATE_OCI_CACHE_USER",
        UpdateOciCacheUser = "UPDATE_OCI_CACHE_USER",
        DeleteOciCacheUser = "DELETE_OCI_CACHE_USER",
        CreateOciCacheConfigSet = "CREATE_OCI_CACHE_CONFIG_SET",
        UpdateOciCacheConfigSet = "UPDATE_OCI_CACHE_CONFIG_SET",
        DeleteOciCacheConfigSet = "DELETE_OCI_CACHE_CONFIG_SET",
        ChangeOciCacheConfigSetCompartment = "CHANGE_OCI_CACHE_CONFIG_SET_COMPARTMENT",
        ChangeOciCacheUserCompartment = "CHANGE_OCI_CACHE_USER_COMPARTMENT",
        CreateOciCacheBackup = "CREATE_OCI_CACHE_BACKUP",
        UpdateOciCacheBackup = "UPDATE_OCI_CACHE_BACKUP",
        DeleteOciCacheBackup = "DELETE_OCI_CACHE_BACKUP",
        MoveOciCacheBackup = "MOVE_OCI_CACHE_BACKUP",
        ExportOciCacheBackupToOs = "EXPORT_OCI_CACHE_BACKUP_TO_OS",
        PatchOciCacheCluster = "PATCH_OCI_CACHE_CLUSTER",
        ReplaceOciCacheNode = "REPLACE_OCI_CACHE_NODE",
        ConvertToSecondaryCluster = "CONVERT_TO_SECONDARY_CLUSTER",
        ConvertToStandaloneCluster = "CONVERT_TO_STANDALONE_CLUSTER",
        RollbackCrrSetup = "ROLLBACK_CRR_SETUP",
        Switchover = "SWITCHOVER",
        SetupCrr = "SETUP_CRR",
        ChangeRoleToSecondary = "CHANGE_ROLE_TO_SECONDARY",
    }
}
