// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external Exadata storage server.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalExadataStorageServer =
        PUT "/externalExadataStorageServers/{externalExadataStorageServerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataStorageServer/UpdateExternalExadataStorageServer";
    facts { without_default_retry(); }
    required {
        external_exadata_storage_server_id = path "externalExadataStorageServerId" (String);
        update_external_exadata_storage_server_details =
            json(models::UpdateExternalExadataStorageServerDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalExadataStorageServer) }
    then {
        settled(get_external_exadata_storage_server, models::ExternalExadataStorageServer,
            models::DbmResourceLifecycleState);
    }
}
