// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external Exadata storage server.
    ///
    /// The response has the header `etag`.
    GetExternalExadataStorageServer =
        GET "/externalExadataStorageServers/{externalExadataStorageServerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataStorageServer/GetExternalExadataStorageServer";
    required {
        external_exadata_storage_server_id = path "externalExadataStorageServerId" (String);
    }
    returns { json(models::ExternalExadataStorageServer), state(models::DbmResourceLifecycleState) }
}
