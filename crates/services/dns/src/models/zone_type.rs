// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the zone type of a zone.
    pub enum ZoneType {
        Primary = "PRIMARY",
        Secondary = "SECONDARY",
    }
}
