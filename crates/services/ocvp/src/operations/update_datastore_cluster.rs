// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the datastore cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDatastoreCluster = PUT "/datastoreClusters/{datastoreClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/DatastoreCluster/UpdateDatastoreCluster";
    required {
        datastore_cluster_id = path "datastoreClusterId" (String);
        update_datastore_cluster_details = json(models::UpdateDatastoreClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_datastore_cluster, models::DatastoreCluster,
            models::DatastoreClusterLifecycleState);
    }
}
