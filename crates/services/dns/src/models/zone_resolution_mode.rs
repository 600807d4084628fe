// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resolution mode of a zone.
    pub enum ZoneResolutionMode {
        Static = "STATIC",
        Transparent = "TRANSPARENT",
        RtypeTransparent = "RTYPE_TRANSPARENT",
    }
}
