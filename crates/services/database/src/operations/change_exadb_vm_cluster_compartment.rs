// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the ExaDB VM cluster to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeExadbVmClusterCompartment =
        POST "/exadbVmClusters/{exadbVmClusterId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadbVmCluster/ChangeExadbVmClusterCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        exadb_vm_cluster_id = path "exadbVmClusterId" (String);
        change_exadb_vm_cluster_compartment_details =
            json(models::ChangeExadbVmClusterCompartmentDetails);
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
