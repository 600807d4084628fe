// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external MySQL database connector.
    ///
    /// The response has the header `etag`.
    GetExternalMySqlDatabaseConnector =
        GET "/externalMySqlDatabaseConnectors/{externalMySqlDatabaseConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalMySqlDatabase/GetExternalMySqlDatabaseConnector";
    required {
        external_my_sql_database_connector_id = path "externalMySqlDatabaseConnectorId" (String);
    }
    returns {
        json(models::ExternalMySqlDatabaseConnector),
        state(models::ExternalMySqlDatabaseConnectorLifecycleState),
    }
}
