// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external Exadata storage connector.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalExadataStorageConnector =
        PUT "/externalExadataStorageConnectors/{externalExadataStorageConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataStorageConnector/UpdateExternalExadataStorageConnector";
    facts {
        without_default_retry();
        with_secret_fields(&["password", "sslTrustStorePassword"]);
    }
    required {
        external_exadata_storage_connector_id = path "externalExadataStorageConnectorId" (String);
        update_external_exadata_storage_connector_details =
            json(models::UpdateExternalExadataStorageConnectorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalExadataStorageConnector) }
    then {
        settled(get_external_exadata_storage_connector, models::ExternalExadataStorageConnector,
            models::DbmResourceLifecycleState);
    }
}
