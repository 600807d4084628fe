// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the vendor name of a profile.
    pub enum ProfileVendorName {
        Oracle = "ORACLE",
        Microsoft = "MICROSOFT",
        Canonical = "CANONICAL",
    }
}
