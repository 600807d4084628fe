// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a datastore cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateDatastoreCluster = POST "/datastoreClusters",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/DatastoreCluster/CreateDatastoreCluster";
    facts { with_retry_token(); }
    required {
        create_datastore_cluster_details = json(models::CreateDatastoreClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_datastore_cluster, models::DatastoreCluster,
            models::DatastoreClusterLifecycleState);
        with_id("datastoreClusterId", "id");
    }
}
