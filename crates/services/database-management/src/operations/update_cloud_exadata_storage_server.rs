// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud Exadata storage server.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudExadataStorageServer =
        PUT "/cloudExadataStorageServers/{cloudExadataStorageServerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageServer/UpdateCloudExadataStorageServer";
    facts { without_default_retry(); }
    required {
        cloud_exadata_storage_server_id = path "cloudExadataStorageServerId" (String);
        update_cloud_exadata_storage_server_details =
            json(models::UpdateCloudExadataStorageServerDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CloudExadataStorageServer) }
    then {
        settled(get_cloud_exadata_storage_server, models::CloudExadataStorageServer,
            models::DbmResourceLifecycleState);
    }
}
