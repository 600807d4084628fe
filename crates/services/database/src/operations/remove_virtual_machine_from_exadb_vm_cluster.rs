// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the virtual machine from the ExaDB VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveVirtualMachineFromExadbVmCluster =
        POST "/exadbVmClusters/{exadbVmClusterId}/actions/removeVirtualMachine",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadbVmCluster/RemoveVirtualMachineFromExadbVmCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        exadb_vm_cluster_id = path "exadbVmClusterId" (String);
        remove_virtual_machine_from_exadb_vm_cluster_details =
            json(models::RemoveVirtualMachineFromExadbVmClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExadbVmCluster) }
    then {
        settled(get_exadb_vm_cluster, models::ExadbVmCluster, models::ExadbVmClusterLifecycleState);
        with_id("exadbVmClusterId", "id");
    }
}
