// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListResourceAnalyticsInstances` can sort.
    pub enum ListResourceAnalyticsInstancesSortBy {
        TimeCreated = "TIME_CREATED",
        DisplayName = "DISPLAY_NAME",
    }
}
