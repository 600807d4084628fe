// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the available bundle versions of the rover cluster.
    ///
    /// The response has the header `etag`.
    RetrieveAvailableBundleVersionsRoverCluster =
        POST "/roverClusters/{roverClusterId}/actions/retrieveAvailableRoverBundleVersion",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverCluster/RetrieveAvailableBundleVersionsRoverCluster";
    required {
        rover_cluster_id = path "roverClusterId" (String);
        current_rover_bundle_details = json(models::CurrentRoverBundleDetails);
    }
    returns { json(models::RoverBundleVersion) }
}
