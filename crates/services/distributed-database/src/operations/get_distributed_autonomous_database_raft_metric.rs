// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the distributed autonomous database raft metric.
    GetDistributedAutonomousDatabaseRaftMetric =
        GET "/distributedAutonomousDatabases/{distributedAutonomousDatabaseId}/raftMetrics",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabase/GetDistributedAutonomousDatabaseRaftMetric";
    required {
        distributed_autonomous_database_id = path "distributedAutonomousDatabaseId" (String);
    }
    returns { json(models::DistributedAutonomousDatabaseRaftMetric) }
}
