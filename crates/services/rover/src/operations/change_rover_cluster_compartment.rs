// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the rover cluster to another compartment.
    ChangeRoverClusterCompartment =
        POST "/roverClusters/{roverClusterId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverCluster/ChangeRoverClusterCompartment";
    facts { with_retry_token(); }
    required {
        rover_cluster_id = path "roverClusterId" (String);
        change_rover_cluster_compartment_details =
            json(models::ChangeRoverClusterCompartmentDetails);
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
    then { settled(get_rover_cluster, models::RoverCluster, models::RoverClusterLifecycleState); }
}
