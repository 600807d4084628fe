// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the consumer type of a VM cluster network.
    pub enum VmClusterNetworkConsumerType {
        Instance = "INSTANCE",
        Cluster = "CLUSTER",
    }
}
