// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListFsuJobs` can sort.
    pub enum ListFsuJobsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
