// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a distributed autonomous database wallet.
    ///
    /// The response has the headers `etag` and `last-modified`.
    GenerateDistributedAutonomousDatabaseWallet =
        POST "/distributedAutonomousDatabases/{distributedAutonomousDatabaseId}/actions/generateWallet",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedAutonomousDatabase/GenerateDistributedAutonomousDatabaseWallet";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        distributed_autonomous_database_id = path "distributedAutonomousDatabaseId" (String);
        generate_distributed_autonomous_database_wallet_details =
            json(models::GenerateDistributedAutonomousDatabaseWalletDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
    then {
        settled(get_distributed_autonomous_database, models::DistributedAutonomousDatabase,
            models::DistributedAutonomousDatabaseLifecycleState);
    }
}
