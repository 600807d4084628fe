// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSteeringPolicies` can sort.
    pub enum ListSteeringPoliciesSortBy {
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
        Template = "template",
    }
}
