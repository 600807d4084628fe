// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListExternalContainerDatabases` can sort.
    pub enum ListExternalContainerDatabasesSortBy {
        Displayname = "DISPLAYNAME",
        Timecreated = "TIMECREATED",
    }
}
