// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a virtual machine to the cloud VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddVirtualMachineToCloudVmCluster =
        POST "/cloudVmClusters/{cloudVmClusterId}/actions/addVirtualMachine",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudVmCluster/AddVirtualMachineToCloudVmCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        cloud_vm_cluster_id = path "cloudVmClusterId" (String);
        add_virtual_machine_to_cloud_vm_cluster_details =
            json(models::AddVirtualMachineToCloudVmClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CloudVmCluster) }
    then {
        settled(get_cloud_vm_cluster, models::CloudVmCluster, models::CloudVmClusterLifecycleState);
        with_id("cloudVmClusterId", "id");
    }
}
