// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListLookups` can sort.
    pub enum ListLookupsSortBy {
        DisplayName = "displayName",
        Status = "status",
        Type = "type",
        UpdatedTime = "updatedTime",
        CreationType = "creationType",
    }
}
