// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the distributed database private endpoint.
    ///
    /// The response has the header `etag`.
    GetDistributedDatabasePrivateEndpoint =
        GET "/distributedDatabasePrivateEndpoints/{distributedDatabasePrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabasePrivateEndpoint/GetDistributedDatabasePrivateEndpoint";
    required {
        distributed_database_private_endpoint_id = path "distributedDatabasePrivateEndpointId"
            (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns {
        json(models::DistributedDatabasePrivateEndpoint),
        state(models::DistributedDatabasePrivateEndpointLifecycleState),
    }
}
