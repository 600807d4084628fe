// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAsmProperties` can sort.
    pub enum ListAsmPropertiesSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
