// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Attaches the datastore cluster to the ESXi host.
    ///
    /// The response has the header `opc-work-request-id`.
    AttachDatastoreClusterToEsxiHost =
        POST "/datastoreClusters/{datastoreClusterId}/actions/attachToEsxiHost",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/DatastoreCluster/AttachDatastoreClusterToEsxiHost";
    facts { with_retry_token(); }
    required {
        datastore_cluster_id = path "datastoreClusterId" (String);
        attach_datastore_cluster_to_esxi_host_details =
            json(models::AttachDatastoreClusterToEsxiHostDetails);
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
