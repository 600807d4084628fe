// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external MySQL database connector.
    ///
    /// The response has the headers `content-location`, `etag` and `location`.
    CreateExternalMySqlDatabaseConnector = POST "/externalMySqlDatabaseConnectors",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalMySqlDatabaseConnector/CreateExternalMySqlDatabaseConnector";
    facts { with_retry_token(); }
    required {
        is_test_connection_param = query "isTestConnectionParam" (bool);
        create_external_my_sql_database_connector_details =
            json(models::CreateExternalMySqlDatabaseConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalMySqlDatabaseConnector) }
    then {
        settled(get_external_my_sql_database_connector, models::ExternalMySqlDatabaseConnector,
            models::ExternalMySqlDatabaseConnectorLifecycleState);
        with_id("externalMySqlDatabaseConnectorId", "id");
    }
}
