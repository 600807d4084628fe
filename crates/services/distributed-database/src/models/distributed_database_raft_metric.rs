// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A distributed database raft metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDatabaseRaftMetric {
    /// The Raft metrics of the distributed database.
    pub raft_metrics: BTreeMap<String, Value>,
    /// The details of configuration tasks in progress.
    pub config_tasks: Option<BTreeMap<String, Value>>,
}

model! {
    DistributedDatabaseRaftMetric {
        raft_metrics = "raftMetrics";
        config_tasks = "configTasks";
    }
}
