// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `type` in `RetrievePassword`.
    pub enum RetrievePasswordType {
        Vcenter = "VCENTER",
        Nsx = "NSX",
        Hcx = "HCX",
    }
}
