// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the rover cluster.
    ///
    /// The response has the header `etag`.
    UpdateRoverCluster = PUT "/roverClusters/{roverClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverCluster/UpdateRoverCluster";
    facts { with_secret_fields(&["returnShippingLabelUri", "superUserPassword", "unlockPassphrase"]); }
    required {
        rover_cluster_id = path "roverClusterId" (String);
        update_rover_cluster_details = json(models::UpdateRoverClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::RoverCluster) }
    then { settled(get_rover_cluster, models::RoverCluster, models::RoverClusterLifecycleState); }
}
