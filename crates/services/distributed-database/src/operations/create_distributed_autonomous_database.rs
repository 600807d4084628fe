// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a distributed autonomous database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateDistributedAutonomousDatabase = POST "/distributedAutonomousDatabases",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedAutonomousDatabase/CreateDistributedAutonomousDatabase";
    facts {
        with_retry_token();
        with_secret_fields(&["adminPassword"]);
    }
    required {
        create_distributed_autonomous_database_details =
            json(models::CreateDistributedAutonomousDatabaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DistributedAutonomousDatabase) }
    then {
        settled(get_distributed_autonomous_database, models::DistributedAutonomousDatabase,
            models::DistributedAutonomousDatabaseLifecycleState);
        with_id("distributedAutonomousDatabaseId", "id");
    }
}
