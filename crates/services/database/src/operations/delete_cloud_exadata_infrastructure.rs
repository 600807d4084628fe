// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the cloud Exadata infrastructure.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteCloudExadataInfrastructure =
        DELETE "/cloudExadataInfrastructures/{cloudExadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudExadataInfrastructure/DeleteCloudExadataInfrastructure";
    facts { without_default_retry(); }
    required {
        cloud_exadata_infrastructure_id = path "cloudExadataInfrastructureId" (String);
    }
    optional {
        /// Whether to delete VM clusters. Default: `false`.
        is_delete_vm_clusters = query "isDeleteVmClusters" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_cloud_exadata_infrastructure); }
}
