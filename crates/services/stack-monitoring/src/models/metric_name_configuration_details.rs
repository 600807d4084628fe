// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a metric name configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricNameConfigurationDetails {
    /// Whether it is prefix with collector type.
    pub is_prefix_with_collector_type: Option<bool>,
    /// The exclude pattern on prefix.
    pub exclude_pattern_on_prefix: Option<String>,
}

model! {
    MetricNameConfigurationDetails {
        optional {
            is_prefix_with_collector_type = "isPrefixWithCollectorType",
                with_is_prefix_with_collector_type(bool);
            exclude_pattern_on_prefix = "excludePatternOnPrefix",
                with_exclude_pattern_on_prefix(String);
        }
    }
}
