// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifetime of a bulk update private IP item.
    pub enum BulkUpdatePrivateIpItemLifetime {
        Ephemeral = "EPHEMERAL",
        Reserved = "RESERVED",
    }
}
