// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCccUpgradeSchedules` can sort.
    pub enum ListCccUpgradeSchedulesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
