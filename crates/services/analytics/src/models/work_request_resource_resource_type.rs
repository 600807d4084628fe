// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource type of a work request resource.
    pub enum WorkRequestResourceResourceType {
        AnalyticsInstance = "ANALYTICS_INSTANCE",
    }
}
