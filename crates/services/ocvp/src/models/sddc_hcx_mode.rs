// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the HCX mode of an SDDC.
    pub enum SddcHcxMode {
        Disabled = "DISABLED",
        Advanced = "ADVANCED",
        Enterprise = "ENTERPRISE",
    }
}
