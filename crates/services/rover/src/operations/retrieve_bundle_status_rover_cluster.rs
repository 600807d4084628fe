// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the bundle status of the rover cluster.
    ///
    /// The response has the header `etag`.
    RetrieveBundleStatusRoverCluster =
        POST "/roverClusters/{roverClusterId}/actions/retrieveRoverBundleStatus",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverCluster/RetrieveBundleStatusRoverCluster";
    required {
        rover_cluster_id = path "roverClusterId" (String);
        rover_bundle_status_details = json(models::RoverBundleStatusDetails);
    }
    returns { json(models::RoverBundleStatus) }
}
