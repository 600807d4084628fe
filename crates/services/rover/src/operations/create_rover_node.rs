// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a rover node.
    ///
    /// The response has the header `etag`.
    CreateRoverNode = POST "/roverNodes",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNode/CreateRoverNode";
    facts {
        with_retry_token();
        with_secret_fields(&["returnShippingLabelUri", "superUserPassword", "unlockPassphrase"]);
    }
    required {
        create_rover_node_details = json(models::CreateRoverNodeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RoverNode) }
    then {
        settled(get_rover_node, models::RoverNode, models::RoverNodeLifecycleState);
        with_id("roverNodeId", "id");
    }
}
