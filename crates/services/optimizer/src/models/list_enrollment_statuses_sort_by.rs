// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListEnrollmentStatuses` can sort.
    pub enum ListEnrollmentStatusesSortBy {
        Name = "NAME",
        Timecreated = "TIMECREATED",
    }
}
