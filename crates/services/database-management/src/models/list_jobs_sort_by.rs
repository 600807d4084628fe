// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListJobs` can sort.
    pub enum ListJobsSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
