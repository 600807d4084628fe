// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the distributed autonomous database.
    ///
    /// The response has the header `etag`.
    GetDistributedAutonomousDatabase =
        GET "/distributedAutonomousDatabases/{distributedAutonomousDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedAutonomousDatabase/GetDistributedAutonomousDatabase";
    required {
        distributed_autonomous_database_id = path "distributedAutonomousDatabaseId" (String);
    }
    optional {
        /// The metadata.
        metadata = query "metadata" (String);
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns {
        json(models::DistributedAutonomousDatabase),
        state(models::DistributedAutonomousDatabaseLifecycleState),
    }
}
