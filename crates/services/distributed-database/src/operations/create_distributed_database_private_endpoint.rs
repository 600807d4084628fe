// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a distributed database private endpoint.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateDistributedDatabasePrivateEndpoint = POST "/distributedDatabasePrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabasePrivateEndpoint/CreateDistributedDatabasePrivateEndpoint";
    facts { with_retry_token(); }
    required {
        create_distributed_database_private_endpoint_details =
            json(models::CreateDistributedDatabasePrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DistributedDatabasePrivateEndpoint) }
    then {
        settled(get_distributed_database_private_endpoint,
            models::DistributedDatabasePrivateEndpoint,
            models::DistributedDatabasePrivateEndpointLifecycleState);
        with_id("distributedDatabasePrivateEndpointId", "id");
    }
}
