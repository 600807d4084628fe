// @generated from spec/osub-usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListComputedUsages` can sort.
    pub enum ListComputedUsagesSortBy {
        TimeCreated = "timeCreated",
        TimeOfArrival = "timeOfArrival",
        TimeMeteredOn = "timeMeteredOn",
    }
}
