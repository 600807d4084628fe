// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the rover cluster.
    ///
    /// The response has the header `etag`.
    GetRoverCluster = GET "/roverClusters/{roverClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverCluster/GetRoverCluster";
    facts { with_secret_fields(&["returnShippingLabelUri", "superUserPassword", "unlockPassphrase"]); }
    required {
        rover_cluster_id = path "roverClusterId" (String);
    }
    returns { json(models::RoverCluster), state(models::RoverClusterLifecycleState) }
}
