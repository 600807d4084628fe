// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the distributed database private endpoint.
    PatchDistributedDatabasePrivateEndpoint =
        PATCH "/distributedDatabasePrivateEndpoints/{distributedDatabasePrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabasePrivateEndpoint/PatchDistributedDatabasePrivateEndpoint";
    facts { with_retry_token(); }
    required {
        distributed_database_private_endpoint_id = path "distributedDatabasePrivateEndpointId"
            (String);
        patch_distributed_database_private_endpoint_details =
            json(models::PatchDistributedDatabasePrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_distributed_database_private_endpoint,
            models::DistributedDatabasePrivateEndpoint,
            models::DistributedDatabasePrivateEndpointLifecycleState);
    }
}
