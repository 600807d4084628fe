// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSqlPlanBaselineJobs` can sort.
    pub enum ListSqlPlanBaselineJobsSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
