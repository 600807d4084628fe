// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the rover cluster certificate.
    ///
    /// The response has the header `etag`.
    GetRoverClusterCertificate = GET "/roverClusters/{roverClusterId}/certificate",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverClusterCertificate/GetRoverClusterCertificate";
    required {
        rover_cluster_id = path "roverClusterId" (String);
    }
    returns { json(models::RoverClusterCertificate) }
}
