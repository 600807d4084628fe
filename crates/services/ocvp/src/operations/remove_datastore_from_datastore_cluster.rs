// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the datastore from the datastore cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    RemoveDatastoreFromDatastoreCluster =
        POST "/datastoreClusters/{datastoreClusterId}/actions/removeDatastore",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/DatastoreCluster/RemoveDatastoreFromDatastoreCluster";
    facts { with_retry_token(); }
    required {
        datastore_cluster_id = path "datastoreClusterId" (String);
        remove_datastore_from_datastore_cluster_details =
            json(models::RemoveDatastoreFromDatastoreClusterDetails);
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
