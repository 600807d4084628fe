// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCustomTables` can sort.
    pub enum ListCustomTablesSortBy {
        DisplayName = "displayName",
    }
}
