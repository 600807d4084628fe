// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external DB system connector.
    ///
    /// The response has the header `etag`.
    GetExternalDbSystemConnector = GET "/externalDbSystemConnectors/{externalDbSystemConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystemConnector/GetExternalDbSystemConnector";
    facts { with_secret_fields(&["password"]); }
    required {
        external_db_system_connector_id = path "externalDbSystemConnectorId" (String);
    }
    returns {
        json(models::ExternalDbSystemConnector),
        state(models::ExternalDbSystemConnectorLifecycleState),
    }
}
