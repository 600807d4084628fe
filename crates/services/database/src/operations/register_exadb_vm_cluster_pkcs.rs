// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Registers the ExaDB VM cluster PKCS.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RegisterExadbVmClusterPkcs = POST "/exadbVmClusters/{exadbVmClusterId}/actions/registerPkcs",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadbVmCluster/RegisterExadbVmClusterPkcs";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        exadb_vm_cluster_id = path "exadbVmClusterId" (String);
        register_exadb_vm_cluster_pkcs_details = json(models::RegisterExadbVmClusterPkcsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_exadb_vm_cluster, models::ExadbVmCluster, models::ExadbVmClusterLifecycleState);
    }
}
