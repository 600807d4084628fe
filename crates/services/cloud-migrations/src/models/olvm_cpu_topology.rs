// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM CPU topology.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmCpuTopology {
    /// The number of cores.
    pub cores: Option<i64>,
    /// The number of sockets.
    pub sockets: Option<i64>,
    /// The number of threads.
    pub threads: Option<i64>,
}

model! {
    OlvmCpuTopology {
        cores = "cores";
        sockets = "sockets";
        threads = "threads";
    }
}
