// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the third party validation of an address type rule.
    pub enum AddressTypeRuleThirdPartyValidation {
        Optional = "OPTIONAL",
        Required = "REQUIRED",
        Never = "NEVER",
    }
}
