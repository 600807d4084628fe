// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListLimitsIncreaseRequests` can sort.
    pub enum ListLimitsIncreaseRequestsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
