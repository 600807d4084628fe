// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDbServers` can sort.
    pub enum ListDbServersSortBy {
        Timecreated = "TIMECREATED",
    }
}
