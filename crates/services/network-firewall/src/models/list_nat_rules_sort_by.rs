// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListNatRules` can sort.
    pub enum ListNatRulesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
