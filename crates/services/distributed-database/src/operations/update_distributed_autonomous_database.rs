// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the distributed autonomous database.
    ///
    /// The response has the header `etag`.
    UpdateDistributedAutonomousDatabase =
        PUT "/distributedAutonomousDatabases/{distributedAutonomousDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedAutonomousDatabase/UpdateDistributedAutonomousDatabase";
    required {
        distributed_autonomous_database_id = path "distributedAutonomousDatabaseId" (String);
        update_distributed_autonomous_database_details =
            json(models::UpdateDistributedAutonomousDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DistributedAutonomousDatabase) }
    then {
        settled(get_distributed_autonomous_database, models::DistributedAutonomousDatabase,
            models::DistributedAutonomousDatabaseLifecycleState);
    }
}
