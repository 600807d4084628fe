// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreatePostgresqlDbSystem = "CREATE_POSTGRESQL_DB_SYSTEM",
        UpdatePostgresqlDbSystem = "UPDATE_POSTGRESQL_DB_SYSTEM",
        DeletePostgresqlDbSystem = "DELETE_POSTGRESQL_DB_SYSTEM",
        MovePostgresqlDbSystem = "MOVE_POSTGRESQL_DB_SYSTEM",
        CreatePostgresqlDbSystemBackup = "CREATE_POSTGRESQL_DB_SYSTEM_BACKUP",
        UpdatePostgresqlDbSystemBackup = "UPDATE_POSTGRESQL_DB_SYSTEM_BACKUP",
        DeletePostgresqlDbSystemBackup = "DELETE_POSTGRESQL_DB_SYSTEM_BACKUP",
        MovePostgresqlDbSystemBackup = "MOVE_POSTGRESQL_DB_SYSTEM_BACKUP",
    }
}
