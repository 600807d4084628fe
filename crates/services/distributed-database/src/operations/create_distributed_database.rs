// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a distributed database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateDistributedDatabase = POST "/distributedDatabases",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabase/CreateDistributedDatabase";
    facts {
        with_retry_token();
        with_secret_fields(&["adminPassword", "tdeWalletPassword"]);
    }
    required {
        create_distributed_database_details = json(models::CreateDistributedDatabaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DistributedDatabase) }
    then {
        settled(get_distributed_database, models::DistributedDatabase,
            models::DistributedDatabaseLifecycleState);
        with_id("distributedDatabaseId", "id");
    }
}
