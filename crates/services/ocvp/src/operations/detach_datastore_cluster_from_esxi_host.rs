// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detaches the datastore cluster from the ESXi host.
    ///
    /// The response has the header `opc-work-request-id`.
    DetachDatastoreClusterFromEsxiHost =
        POST "/datastoreClusters/{datastoreClusterId}/actions/detachFromEsxiHost",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/DatastoreCluster/DetachDatastoreClusterFromEsxiHost";
    facts { with_retry_token(); }
    required {
        datastore_cluster_id = path "datastoreClusterId" (String);
        detach_datastore_cluster_from_esxi_host_details =
            json(models::DetachDatastoreClusterFromEsxiHostDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_datastore_cluster, models::DatastoreCluster,
            models::DatastoreClusterLifecycleState);
    }
}
