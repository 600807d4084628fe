// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the connectivity type of a digital twin instance.
    pub enum DigitalTwinInstanceConnectivityType {
        Direct = "DIRECT",
        Indirect = "INDIRECT",
        Gateway = "GATEWAY",
        None = "NONE",
    }
}
