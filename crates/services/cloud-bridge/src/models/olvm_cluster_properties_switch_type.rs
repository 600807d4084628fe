// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the switch type of OLVM cluster properties.
    pub enum OlvmClusterPropertiesSwitchType {
        Legacy = "LEGACY",
        Ovs = "OVS",
    }
}
