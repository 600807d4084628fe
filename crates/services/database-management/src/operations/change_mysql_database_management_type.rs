// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the MySQL database management type.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeMysqlDatabaseManagementType =
        POST "/managedMySqlDatabases/{managedMySqlDatabaseId}/actions/changeManagementType",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedMySqlDatabase/ChangeMysqlDatabaseManagementType";
    facts { with_retry_token(); }
    required {
        managed_my_sql_database_id = path "managedMySqlDatabaseId" (String);
        change_mysql_database_management_type_details =
            json(models::ChangeMysqlDatabaseManagementTypeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_managed_my_sql_database, models::ManagedMySqlDatabase,
            models::ManagedMySqlDatabaseLifecycleState);
    }
}
