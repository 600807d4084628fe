// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `columnDataCountFilter` in `ListSensitiveColumns`.
    pub enum ListSensitiveColumnsColumnDataCountFilter {
        ShowAllColumns = "SHOW_ALL_COLUMNS",
        ShowColumnsWithData = "SHOW_COLUMNS_WITH_DATA",
        ShowColumnsWithoutData = "SHOW_COLUMNS_WITHOUT_DATA",
    }
}
