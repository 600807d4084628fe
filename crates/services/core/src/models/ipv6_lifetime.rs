// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifetime of an IPv6.
    pub enum Ipv6Lifetime {
        Ephemeral = "EPHEMERAL",
        Reserved = "RESERVED",
    }
}
