// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the rover node.
    ///
    /// The response has the header `etag`.
    GetRoverNode = GET "/roverNodes/{roverNodeId}",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNode/GetRoverNode";
    facts { with_secret_fields(&["returnShippingLabelUri", "superUserPassword", "unlockPassphrase"]); }
    required {
        rover_node_id = path "roverNodeId" (String);
    }
    returns { json(models::RoverNode), state(models::RoverNodeLifecycleState) }
}
