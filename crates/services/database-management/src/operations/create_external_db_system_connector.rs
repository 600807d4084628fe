// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external DB system connector.
    ///
    /// The response has the header `etag`.
    CreateExternalDbSystemConnector = POST "/externalDbSystemConnectors",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystemConnector/CreateExternalDbSystemConnector";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        create_external_db_system_connector_details =
            json(models::CreateExternalDbSystemConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalDbSystemConnector) }
    then {
        settled(get_external_db_system_connector, models::ExternalDbSystemConnector,
            models::ExternalDbSystemConnectorLifecycleState);
        with_id("externalDbSystemConnectorId", "id");
    }
}
