// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the error category of a ping probe result.
    pub enum PingProbeResultErrorCategory {
        None = "NONE",
        Dns = "DNS",
        Transport = "TRANSPORT",
        Network = "NETWORK",
        System = "SYSTEM",
    }
}
