// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the distributed database ru change log.
    GetDistributedDatabaseRuChangeLog =
        GET "/distributedDatabases/{distributedDatabaseId}/ruChangeLog",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabase/GetDistributedDatabaseRuChangeLog";
    required {
        distributed_database_id = path "distributedDatabaseId" (String);
    }
    optional {
        /// The name of the source shard.
        source_shard_name = query "sourceShardName" (String);
    }
    returns { json(models::DistributedDatabaseRuChangeLog) }
}
