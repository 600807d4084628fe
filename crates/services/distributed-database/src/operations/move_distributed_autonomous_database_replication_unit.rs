// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the distributed autonomous database replication unit.
    ///
    /// The response has the header `opc-work-request-id`.
    MoveDistributedAutonomousDatabaseReplicationUnit =
        POST "/distributedAutonomousDatabases/{distributedAutonomousDatabaseId}/actions/moveReplicationUnit",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedAutonomousDatabase/MoveDistributedAutonomousDatabaseReplicationUnit";
    facts { with_retry_token(); }
    required {
        distributed_autonomous_database_id = path "distributedAutonomousDatabaseId" (String);
        move_distributed_autonomous_database_replication_unit_details =
            json(models::MoveDistributedAutonomousDatabaseReplicationUnitDetails);
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
        settled(get_distributed_autonomous_database, models::DistributedAutonomousDatabase,
            models::DistributedAutonomousDatabaseLifecycleState);
    }
}
