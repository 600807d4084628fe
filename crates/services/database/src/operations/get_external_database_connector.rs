// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external database connector.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExternalDatabaseConnector = GET "/externaldatabaseconnectors/{externalDatabaseConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalDatabaseConnector/GetExternalDatabaseConnector";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        external_database_connector_id = path "externalDatabaseConnectorId" (String);
    }
    returns {
        json(models::ExternalDatabaseConnector),
        state(models::ExternalDatabaseConnectorLifecycleState),
    }
}
