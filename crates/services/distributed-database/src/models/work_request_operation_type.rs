// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDistributedDb = "CREATE_DISTRIBUTED_DB",
        PatchDistributedDbInsertShards = "PATCH_DISTRIBUTED_DB_INSERT_SHARDS",
        PatchDistributedDbRemoveShards = "PATCH_DISTRIBUTED_DB_REMOVE_SHARDS",
        PatchDistributedDbMergeCatalogShards = "PATCH_DISTRIBUTED_DB_MERGE_CATALOG_SHARDS",
        PatchDistributedDbNsgids = "PATCH_DISTRIBUTED_DB_NSGIDS",
        DeleteDistributedDb = "DELETE_DISTRIBUTED_DB",
        ChangeDistributedDbCompartment = "CHANGE_DISTRIBUTED_DB_COMPARTMENT",
        ConfigureDistributedDbGsms = "CONFIGURE_DISTRIBUTED_DB_GSMS",
        ConfigureDistributedDbSharding = "CONFIGURE_DISTRIBUTED_DB_SHARDING",
        RotateDistributedDbPasswords = "ROTATE_DISTRIBUTED_DB_PASSWORDS",
        StartDistributedDb = "START_DISTRIBUTED_DB",
        StopDistributedDb = "STOP_DISTRIBUTED_DB",
        StartDistributedDbShard = "START_DISTRIBUTED_DB_SHARD",
        StartDistributedDbCatalog = "START_DISTRIBUTED_DB_CATALOG",
        StopDistributedDbShard = "STOP_DISTRIBUTED_DB_SHARD",
        StopDistributedDbCatalog = "STOP_DISTRIBUTED_DB_CATALOG",
        CreateDistributedDbShard = "CREATE_DISTRIBUTED_DB_SHARD",
        CreateDistributedDbCatalog = "CREATE_DISTRIBUTED_DB_CATALOG",
        CreateDistributedDbGsm = "CREATE_DISTRIBUTED_DB_GSM",
        UpdateDistributedDbCatalogShards = "UPDATE_DISTRIBUTED_DB_CATALOG_SHARDS",
        ValidateNetwork = "VALIDATE_NETWORK",
        ExecuteValidateNetworkTests = "EXECUTE_VALIDATE_NETWORK_TESTS",
        CreatePrivateEndpoint = "CREATE_PRIVATE_ENDPOINT",
        DeletePrivateEndpoint = "DELETE_PRIVATE_ENDPOINT",
        PatchPrivateEndpoint = "PATCH_PRIVATE_ENDPOINT",
        ChangePrivateEndpointCompartment = "CHANGE_PRIVATE_ENDPOINT_COMPARTMENT",
        ReinstateProxyInstance = "REINSTATE_PROXY_INSTANCE",
        DeleteDistributedDbShard = "DELETE_DISTRIBUTED_DB_SHARD",
        DeleteDistributedDbCatalog = "DELETE_DISTRIBUTED_DB_CATALOG",
        DeleteDistributedDbGsm = "DELETE_DISTRIBUTED_DB_GSM",
        AddGdscontrolNode = "ADD_GDSCONTROL_NODE",
        ChangeDistributedDbBackupConfig = "CHANGE_DISTRIBUTED_DB_BACKUP_CONFIG",
        AddDistributedDbDgExadb = "ADD_DISTRIBUTED_DB_DG_EXADB",
        AddDistributedDbDgAdb = "ADD_DISTRIBUTED_DB_DG_ADB",
        RemoveDistributedDbDgAdb = "REMOVE_DISTRIBUTED_DB_DG_ADB",
        RemoveDistributedDbDgExadb = "REMOVE_DISTRIBUTED_DB_DG_EXADB",
        ConfigureDistributedDbGsmsWallet = "CONFIGURE_DISTRIBUTED_DB_GSMS_WALLET",
        ValidateCaBundle = "VALIDATE_CA_BUNDLE",
        RecreateFailedResource = "RECREATE_FAILED_RESOURCE",
        MoveReplicationUnits = "MOVE_REPLICATION_UNITS",
    }
}
