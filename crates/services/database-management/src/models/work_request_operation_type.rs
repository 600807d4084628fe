// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDbManagementPrivateEndpoint = "CREATE_DB_MANAGEMENT_PRIVATE_ENDPOINT",
        DeleteDbManagementPrivateEndpoint = "DELETE_DB_MANAGEMENT_PRIVATE_ENDPOINT",
        CreateDbSystemDiscovery = "CREATE_DB_SYSTEM_DISCOVERY",
        CreateDbSystem = "CREATE_DB_SYSTEM",
        UpdateDbSystem = "UPDATE_DB_SYSTEM",
        DbSystemEnableDbmgmt = "DB_SYSTEM_ENABLE_DBMGMT",
        DbSystemDisableDbmgmt = "DB_SYSTEM_DISABLE_DBMGMT",
        DeleteDbSystem = "DELETE_DB_SYSTEM",
        UpdateExternalDbSystemConnector = "UPDATE_EXTERNAL_DB_SYSTEM_CONNECTOR",
        ChangeExternalDbSystemCompartment = "CHANGE_EXTERNAL_DB_SYSTEM_COMPARTMENT",
        UpdateCloudDbSystemConnector = "UPDATE_CLOUD_DB_SYSTEM_CONNECTOR",
        ChangeCloudDbSystemCompartment = "CHANGE_CLOUD_DB_SYSTEM_COMPARTMENT",
        DisableExadataInfrasturcture = "DISABLE_EXADATA_INFRASTURCTURE",
        EnableExadataInfrastructure = "ENABLE_EXADATA_INFRASTRUCTURE",
        DeleteExadataInfrastructure = "DELETE_EXADATA_INFRASTRUCTURE",
        ChangeExadataCompartment = "CHANGE_EXADATA_COMPARTMENT",
        EnableSqlWatch = "ENABLE_SQL_WATCH",
        DisableSqlWatch = "DISABLE_SQL_WATCH",
        ModifySqlWatch = "MODIFY_SQL_WATCH",
        EnableDblm = "ENABLE_DBLM",
        DisableDblm = "DISABLE_DBLM",
        ModifyDblm = "MODIFY_DBLM",
        EnableDbmgmt = "ENABLE_DBMGMT",
        DisableDbmgmt = "DISABLE_DBMGMT",
        ModifyDbmgmt = "MODIFY_DBMGMT",
        CheckExternalMysqlConnection = "CHECK_EXTERNAL_MYSQL_CONNECTION",
        UpdateExternalMysqlCredential = "UPDATE_EXTERNAL_MYSQL_CREDENTIAL",
        CreateExternalMysqlConnector = "CREATE_EXTERNAL_MYSQL_CONNECTOR",
        DeleteExternalMysqlConnector = "DELETE_EXTERNAL_MYSQL_CONNECTOR",
        DeleteExternalMysqlDatabase = "DELETE_EXTERNAL_MYSQL_DATABASE",
    }
}
