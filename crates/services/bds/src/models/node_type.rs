// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the node type of a node.
    pub enum NodeType {
        Master = "MASTER",
        Edge = "EDGE",
        Utility = "UTILITY",
        Worker = "WORKER",
        ComputeOnlyWorker = "COMPUTE_ONLY_WORKER",
        KafkaBroker = "KAFKA_BROKER",
        Bursting = "BURSTING",
        CloudSql = "CLOUD_SQL",
    }
}
