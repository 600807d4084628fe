// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests a bundle for the rover cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestBundleRoverCluster = POST "/roverClusters/{roverClusterId}/actions/requestRoverBundle",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverCluster/RequestBundleRoverCluster";
    required {
        rover_cluster_id = path "roverClusterId" (String);
        request_rover_bundle_details = json(models::RequestRoverBundleDetails);
    }
    returns { empty }
    then { work_request(); }
}
