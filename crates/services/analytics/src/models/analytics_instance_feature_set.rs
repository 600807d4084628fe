// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the feature set of an analytics instance.
    pub enum AnalyticsInstanceFeatureSet {
        SelfServiceAnalytics = "SELF_SERVICE_ANALYTICS",
        EnterpriseAnalytics = "ENTERPRISE_ANALYTICS",
    }
}
