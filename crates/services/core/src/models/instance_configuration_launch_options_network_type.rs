// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the network type of instance configuration launch options.
    pub enum InstanceConfigurationLaunchOptionsNetworkType {
        E1000 = "E1000",
        Vfio = "VFIO",
        Paravirtualized = "PARAVIRTUALIZED",
        Acceleratedpv = "ACCELERATEDPV",
    }
}
