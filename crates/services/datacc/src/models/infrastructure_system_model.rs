// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the system model of infrastructure.
    pub enum InfrastructureSystemModel {
        X11Ha768 = "X11_HA_768",
        X10Ha512 = "X10_HA_512",
        X8Ha384 = "X8_HA_384",
    }
}
