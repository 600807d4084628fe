// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Checks the external DB system connector connection status.
    ///
    /// The response has the header `content-location`.
    CheckExternalDbSystemConnectorConnectionStatus =
        POST "/externalDbSystemConnectors/{externalDbSystemConnectorId}/actions/checkConnectionStatus",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystemConnector/CheckExternalDbSystemConnectorConnectionStatus";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        external_db_system_connector_id = path "externalDbSystemConnectorId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
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
