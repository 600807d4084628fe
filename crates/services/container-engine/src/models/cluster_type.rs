// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a cluster.
    pub enum ClusterType {
        BasicCluster = "BASIC_CLUSTER",
        EnhancedCluster = "ENHANCED_CLUSTER",
    }
}
