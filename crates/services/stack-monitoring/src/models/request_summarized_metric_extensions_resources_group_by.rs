// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the group by of request summarized metric extensions resources.
    pub enum RequestSummarizedMetricExtensionsResourcesGroupBy {
        MetricExtensionId = "METRIC_EXTENSION_ID",
    }
}
