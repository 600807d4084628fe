// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the order of a sorting default.
    pub enum SortingDefaultOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}
