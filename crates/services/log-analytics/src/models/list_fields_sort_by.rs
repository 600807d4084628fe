// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListFields` can sort.
    pub enum ListFieldsSortBy {
        Name = "name",
        DataType = "dataType",
        TimeUpdated = "timeUpdated",
    }
}
