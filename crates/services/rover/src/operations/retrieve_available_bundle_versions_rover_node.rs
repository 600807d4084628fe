// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the available bundle versions of the rover node.
    ///
    /// The response has the header `etag`.
    RetrieveAvailableBundleVersionsRoverNode =
        POST "/roverNodes/{roverNodeId}/actions/retrieveAvailableRoverBundleVersion",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNode/RetrieveAvailableBundleVersionsRoverNode";
    required {
        rover_node_id = path "roverNodeId" (String);
        current_rover_bundle_details = json(models::CurrentRoverBundleDetails);
    }
    returns { json(models::RoverBundleVersion) }
}
