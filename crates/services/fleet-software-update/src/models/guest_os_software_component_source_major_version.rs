// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source major version of a guest OS software component.
    pub enum GuestOsSoftwareComponentSourceMajorVersion {
        ExaOl5 = "EXA_OL_5",
        ExaOl6 = "EXA_OL_6",
        ExaOl7 = "EXA_OL_7",
        ExaOl8 = "EXA_OL_8",
    }
}
