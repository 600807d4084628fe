// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds DB node snapshots for the ExaDB VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddDbnodeSnapshotsForExadbVmCluster =
        POST "/exadbVmClusters/{exadbVmClusterId}/actions/addDbNodeSnapshots",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadbVmCluster/AddDbnodeSnapshotsForExadbVmCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        exadb_vm_cluster_id = path "exadbVmClusterId" (String);
        add_dbnode_snapshots_for_exadb_vm_cluster_details =
            json(models::AddDbnodeSnapshotsForExadbVmClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DbnodeSnapshots) }
    then { work_request(); }
}
