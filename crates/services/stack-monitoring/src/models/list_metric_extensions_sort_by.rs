// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMetricExtensions` can sort.
    pub enum ListMetricExtensionsSortBy {
        Name = "NAME",
        TimeCreated = "TIME_CREATED",
        EnabledOnResourceCount = "ENABLED_ON_RESOURCE_COUNT",
    }
}
