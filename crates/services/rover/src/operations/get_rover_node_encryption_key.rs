// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the rover node encryption key.
    ///
    /// The response has the header `etag`.
    GetRoverNodeEncryptionKey = GET "/roverNodes/{roverNodeId}/encryptionKey",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNodeEncryptionKey/GetRoverNodeEncryptionKey";
    facts { with_secret_fields(&["encryptionKey"]); }
    required {
        rover_node_id = path "roverNodeId" (String);
    }
    returns { json(models::RoverNodeEncryptionKey) }
}
