// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListApmDomains` can sort.
    pub enum ListApmDomainsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
