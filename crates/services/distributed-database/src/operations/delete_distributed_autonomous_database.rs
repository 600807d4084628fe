// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the distributed autonomous database.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDistributedAutonomousDatabase =
        DELETE "/distributedAutonomousDatabases/{distributedAutonomousDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedAutonomousDatabase/DeleteDistributedAutonomousDatabase";
    facts { with_retry_token(); }
    required {
        distributed_autonomous_database_id = path "distributedAutonomousDatabaseId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_distributed_autonomous_database); }
}
