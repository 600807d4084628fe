// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the network launch type of a node pool.
    pub enum NodePoolNetworkLaunchType {
        Vfio = "VFIO",
        E1000 = "E1000",
        Paravirtualized = "PARAVIRTUALIZED",
    }
}
