// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external Exadata storage connector.
    ///
    /// The response has the header `etag`.
    GetExternalExadataStorageConnector =
        GET "/externalExadataStorageConnectors/{externalExadataStorageConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataStorageConnector/GetExternalExadataStorageConnector";
    required {
        external_exadata_storage_connector_id = path "externalExadataStorageConnectorId" (String);
    }
    returns {
        json(models::ExternalExadataStorageConnector),
        state(models::DbmResourceLifecycleState),
    }
}
