// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Scans the external container database pluggable databases.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ScanExternalContainerDatabasePluggableDatabases =
        POST "/externalcontainerdatabases/{externalContainerDatabaseId}/actions/scanPluggableDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalContainerDatabase/ScanExternalContainerDatabasePluggableDatabases";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        external_container_database_id = path "externalContainerDatabaseId" (String);
        external_database_connector_id = query "externalDatabaseConnectorId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_external_container_database, models::ExternalContainerDatabase,
            models::ExternalContainerDatabaseLifecycleState);
    }
}
