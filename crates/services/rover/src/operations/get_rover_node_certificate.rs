// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the rover node certificate.
    ///
    /// The response has the header `etag`.
    GetRoverNodeCertificate = GET "/roverNodes/{roverNodeId}/certificate",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNodeCertificate/GetRoverNodeCertificate";
    required {
        rover_node_id = path "roverNodeId" (String);
    }
    returns { json(models::RoverNodeCertificate) }
}
