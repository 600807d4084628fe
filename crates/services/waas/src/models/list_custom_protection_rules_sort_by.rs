// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCustomProtectionRules` can sort.
    pub enum ListCustomProtectionRulesSortBy {
        Id = "id",
        CompartmentId = "compartmentId",
        DisplayName = "displayName",
        ModSecurityRuleId = "modSecurityRuleId",
        TimeCreated = "timeCreated",
    }
}
