// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the datastore cluster.
    ///
    /// The response has the header `etag`.
    GetDatastoreCluster = GET "/datastoreClusters/{datastoreClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/DatastoreCluster/GetDatastoreCluster";
    required {
        datastore_cluster_id = path "datastoreClusterId" (String);
    }
    returns { json(models::DatastoreCluster), state(models::DatastoreClusterLifecycleState) }
}
