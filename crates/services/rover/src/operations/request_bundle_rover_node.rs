// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests a bundle for the rover node.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestBundleRoverNode = POST "/roverNodes/{roverNodeId}/actions/requestRoverBundle",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNode/RequestBundleRoverNode";
    required {
        rover_node_id = path "roverNodeId" (String);
        request_rover_bundle_details = json(models::RequestRoverBundleDetails);
    }
    returns { empty }
    then { work_request(); }
}
