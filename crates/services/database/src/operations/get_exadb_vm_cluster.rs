// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ExaDB VM cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExadbVmCluster = GET "/exadbVmClusters/{exadbVmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadbVmCluster/GetExadbVmCluster";
    facts { without_default_retry(); }
    required {
        exadb_vm_cluster_id = path "exadbVmClusterId" (String);
    }
    returns { json(models::ExadbVmCluster), state(models::ExadbVmClusterLifecycleState) }
}
