// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the rover node to another compartment.
    ChangeRoverNodeCompartment = POST "/roverNodes/{roverNodeId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNode/ChangeRoverNodeCompartment";
    facts { with_retry_token(); }
    required {
        rover_node_id = path "roverNodeId" (String);
        change_rover_node_compartment_details = json(models::ChangeRoverNodeCompartmentDetails);
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
    then { settled(get_rover_node, models::RoverNode, models::RoverNodeLifecycleState); }
}
