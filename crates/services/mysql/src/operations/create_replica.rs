// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a replica.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateReplica = POST "/replicas",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Replica/CreateReplica";
    facts { with_retry_token(); }
    required {
        create_replica_details = json(models::CreateReplicaDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Replica) }
    then {
        settled(get_replica, models::Replica, models::ReplicaLifecycleState);
        with_id("replicaId", "id");
    }
}
