// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the distributed autonomous database ru change log.
    GetDistributedAutonomousDatabaseRuChangeLog =
        GET "/distributedAutonomousDatabases/{distributedAutonomousDatabaseId}/ruChangeLog",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabase/GetDistributedAutonomousDatabaseRuChangeLog";
    required {
        distributed_autonomous_database_id = path "distributedAutonomousDatabaseId" (String);
    }
    optional {
        /// The name of the source shard.
        source_shard_name = query "sourceShardName" (String);
    }
    returns { json(models::DistributedAutonomousDatabaseRuChangeLog) }
}
