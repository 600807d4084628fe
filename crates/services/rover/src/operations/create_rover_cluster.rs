// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a rover cluster.
    ///
    /// The response has the header `etag`.
    CreateRoverCluster = POST "/roverClusters",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverCluster/CreateRoverCluster";
    facts {
        with_retry_token();
        with_secret_fields(&["returnShippingLabelUri", "superUserPassword", "unlockPassphrase"]);
    }
    required {
        create_rover_cluster_details = json(models::CreateRoverClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RoverCluster) }
    then {
        settled(get_rover_cluster, models::RoverCluster, models::RoverClusterLifecycleState);
        with_id("roverClusterId", "id");
    }
}
