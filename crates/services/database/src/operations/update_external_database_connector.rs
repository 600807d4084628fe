// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external database connector.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalDatabaseConnector =
        PUT "/externaldatabaseconnectors/{externalDatabaseConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalDatabaseConnector/UpdateExternalDatabaseConnector";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        external_database_connector_id = path "externalDatabaseConnectorId" (String);
        update_external_database_connector_details =
            json(models::UpdateExternalDatabaseConnectorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalDatabaseConnector) }
    then {
        settled(get_external_database_connector, models::ExternalDatabaseConnector,
            models::ExternalDatabaseConnectorLifecycleState);
    }
}
