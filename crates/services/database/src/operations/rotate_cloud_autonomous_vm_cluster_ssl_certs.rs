// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Rotates the cloud autonomous VM cluster SSL certificates.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RotateCloudAutonomousVmClusterSslCerts =
        POST "/cloudAutonomousVmClusters/{cloudAutonomousVmClusterId}/actions/rotateSslCerts",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudAutonomousVmCluster/RotateCloudAutonomousVmClusterSslCerts";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        cloud_autonomous_vm_cluster_id = path "cloudAutonomousVmClusterId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body:
        /// [`RotateCloudAutonomousVmClusterSslCertsDetails`](crate::models::RotateCloudAutonomousVmClusterSslCertsDetails).
        rotate_cloud_autonomous_vm_cluster_ssl_certs_details =
            json(models::RotateCloudAutonomousVmClusterSslCertsDetails);
    }
    returns { empty }
    then {
        settled(get_cloud_autonomous_vm_cluster, models::CloudAutonomousVmCluster,
            models::CloudAutonomousVmClusterLifecycleState);
    }
}
