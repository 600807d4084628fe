// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud autonomous VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudAutonomousVmCluster = PUT "/cloudAutonomousVmClusters/{cloudAutonomousVmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudAutonomousVmCluster/UpdateCloudAutonomousVmCluster";
    facts { without_default_retry(); }
    required {
        cloud_autonomous_vm_cluster_id = path "cloudAutonomousVmClusterId" (String);
        update_cloud_autonomous_vm_cluster_details =
            json(models::UpdateCloudAutonomousVmClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::CloudAutonomousVmCluster) }
    then {
        settled(get_cloud_autonomous_vm_cluster, models::CloudAutonomousVmCluster,
            models::CloudAutonomousVmClusterLifecycleState);
    }
}
