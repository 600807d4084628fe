// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListWebAppFirewalls` can sort.
    pub enum ListWebAppFirewallsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
