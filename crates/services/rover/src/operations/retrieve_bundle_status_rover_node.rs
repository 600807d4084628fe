// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the bundle status of the rover node.
    ///
    /// The response has the header `etag`.
    RetrieveBundleStatusRoverNode =
        POST "/roverNodes/{roverNodeId}/actions/retrieveRoverBundleStatus",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNode/RetrieveBundleStatusRoverNode";
    required {
        rover_node_id = path "roverNodeId" (String);
        rover_bundle_status_details = json(models::RoverBundleStatusDetails);
    }
    returns { json(models::RoverBundleStatus) }
}
