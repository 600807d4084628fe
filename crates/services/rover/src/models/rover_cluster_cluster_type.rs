// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cluster type of a rover cluster.
    pub enum RoverClusterClusterType {
        Standalone = "STANDALONE",
        Station = "STATION",
    }
}
