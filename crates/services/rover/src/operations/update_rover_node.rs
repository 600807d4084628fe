// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the rover node.
    ///
    /// The response has the header `etag`.
    UpdateRoverNode = PUT "/roverNodes/{roverNodeId}",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNode/UpdateRoverNode";
    facts { with_secret_fields(&["returnShippingLabelUri", "superUserPassword", "unlockPassphrase"]); }
    required {
        rover_node_id = path "roverNodeId" (String);
        update_rover_node_details = json(models::UpdateRoverNodeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::RoverNode) }
    then { settled(get_rover_node, models::RoverNode, models::RoverNodeLifecycleState); }
}
