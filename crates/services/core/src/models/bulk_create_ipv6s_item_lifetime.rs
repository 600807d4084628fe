// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifetime of a bulk create IPv6s item.
    pub enum BulkCreateIpv6sItemLifetime {
        Ephemeral = "EPHEMERAL",
        Reserved = "RESERVED",
    }
}
