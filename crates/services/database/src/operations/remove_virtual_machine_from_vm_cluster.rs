// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the virtual machine from the VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveVirtualMachineFromVmCluster =
        POST "/vmClusters/{vmClusterId}/actions/removeVirtualMachine",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/VmCluster/RemoveVirtualMachineFromVmCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        vm_cluster_id = path "vmClusterId" (String);
        remove_virtual_machine_from_vm_cluster_details =
            json(models::RemoveVirtualMachineFromVmClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VmCluster) }
    then {
        settled(get_vm_cluster, models::VmCluster, models::VmClusterLifecycleState);
        with_id("vmClusterId", "id");
    }
}
