// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListIndexes` can sort.
    pub enum ListIndexesSortBy {
        TimeCreated = "timeCreated",
        Name = "name",
    }
}
