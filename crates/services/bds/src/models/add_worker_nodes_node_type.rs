// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the node type of add worker nodes.
    pub enum AddWorkerNodesNodeType {
        Worker = "WORKER",
        ComputeOnlyWorker = "COMPUTE_ONLY_WORKER",
        Edge = "EDGE",
        KafkaBroker = "KAFKA_BROKER",
    }
}
