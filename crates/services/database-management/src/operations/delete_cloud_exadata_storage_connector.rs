// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the cloud Exadata storage connector.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteCloudExadataStorageConnector =
        DELETE "/cloudExadataStorageConnectors/{cloudExadataStorageConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageConnector/DeleteCloudExadataStorageConnector";
    facts { without_default_retry(); }
    required {
        cloud_exadata_storage_connector_id = path "cloudExadataStorageConnectorId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_cloud_exadata_storage_connector); }
}
