// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external Exadata storage connector.
    ///
    /// The response has the header `etag`.
    CreateExternalExadataStorageConnector = POST "/externalExadataStorageConnectors",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataStorageConnector/CreateExternalExadataStorageConnector";
    facts {
        with_retry_token();
        with_secret_fields(&["password", "sslTrustStorePassword"]);
    }
    required {
        create_external_exadata_storage_connector_details =
            json(models::CreateExternalExadataStorageConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalExadataStorageConnector) }
    then {
        settled(get_external_exadata_storage_connector, models::ExternalExadataStorageConnector,
            models::DbmResourceLifecycleState);
        with_id("externalExadataStorageConnectorId", "id");
    }
}
