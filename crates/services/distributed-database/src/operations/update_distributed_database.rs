// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the distributed database.
    ///
    /// The response has the header `etag`.
    UpdateDistributedDatabase = PUT "/distributedDatabases/{distributedDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabase/UpdateDistributedDatabase";
    required {
        distributed_database_id = path "distributedDatabaseId" (String);
        update_distributed_database_details = json(models::UpdateDistributedDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DistributedDatabase) }
    then {
        settled(get_distributed_database, models::DistributedDatabase,
            models::DistributedDatabaseLifecycleState);
    }
}
