// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external database connector.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateExternalDatabaseConnector = POST "/externaldatabaseconnectors",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalDatabaseConnector/CreateExternalDatabaseConnector";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        create_external_database_connector_details =
            json(models::CreateExternalDatabaseConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalDatabaseConnector) }
    then {
        settled(get_external_database_connector, models::ExternalDatabaseConnector,
            models::ExternalDatabaseConnectorLifecycleState);
        with_id("externalDatabaseConnectorId", "id");
    }
}
