// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an ExaDB VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateExadbVmCluster = POST "/exadbVmClusters",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadbVmCluster/CreateExadbVmCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_exadb_vm_cluster_details = json(models::CreateExadbVmClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExadbVmCluster) }
    then {
        settled(get_exadb_vm_cluster, models::ExadbVmCluster, models::ExadbVmClusterLifecycleState);
        with_id("exadbVmClusterId", "id");
    }
}
