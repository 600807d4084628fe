// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSchedules` can sort.
    pub enum ListSchedulesSortBy {
        Name = "name",
        TimeCreated = "timeCreated",
    }
}
