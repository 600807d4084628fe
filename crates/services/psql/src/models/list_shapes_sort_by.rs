// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListShapes` can sort.
    pub enum ListShapesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
