// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `owner` in `ListProtectionPolicies`.
    pub enum ListProtectionPoliciesOwner {
        Oracle = "oracle",
        Customer = "customer",
    }
}
