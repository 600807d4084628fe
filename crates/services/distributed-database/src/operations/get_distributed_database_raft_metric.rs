// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the distributed database raft metric.
    GetDistributedDatabaseRaftMetric =
        GET "/distributedDatabases/{distributedDatabaseId}/raftMetrics",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabase/GetDistributedDatabaseRaftMetric";
    required {
        distributed_database_id = path "distributedDatabaseId" (String);
    }
    returns { json(models::DistributedDatabaseRaftMetric) }
}
