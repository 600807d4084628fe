// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the distributed database.
    ///
    /// The response has the header `etag`.
    GetDistributedDatabase = GET "/distributedDatabases/{distributedDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabase/GetDistributedDatabase";
    required {
        distributed_database_id = path "distributedDatabaseId" (String);
    }
    optional {
        /// The metadata.
        metadata = query "metadata" (String);
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::DistributedDatabase), state(models::DistributedDatabaseLifecycleState) }
}
