// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the default trust scope of a setting.
    pub enum SettingDefaultTrustScope {
        Explicit = "Explicit",
        Account = "Account",
        Tags = "Tags",
    }
}
