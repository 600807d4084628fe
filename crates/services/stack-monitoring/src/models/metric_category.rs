// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric category of a metric.
    pub enum MetricCategory {
        Load = "LOAD",
        Utilization = "UTILIZATION",
        Capacity = "CAPACITY",
        Availability = "AVAILABILITY",
    }
}
