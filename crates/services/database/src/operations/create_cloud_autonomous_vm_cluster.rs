// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cloud autonomous VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCloudAutonomousVmCluster = POST "/cloudAutonomousVmClusters",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudAutonomousVmCluster/CreateCloudAutonomousVmCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_cloud_autonomous_vm_cluster_details =
            json(models::CreateCloudAutonomousVmClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::CloudAutonomousVmCluster) }
    then {
        settled(get_cloud_autonomous_vm_cluster, models::CloudAutonomousVmCluster,
            models::CloudAutonomousVmClusterLifecycleState);
        with_id("cloudAutonomousVmClusterId", "id");
    }
}
