// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `capacityType` in `ListAnalyticsInstances`.
    pub enum ListAnalyticsInstancesCapacityType {
        OlpuCount = "OLPU_COUNT",
        UserCount = "USER_COUNT",
    }
}
