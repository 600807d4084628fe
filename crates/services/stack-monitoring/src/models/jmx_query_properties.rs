// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// JMX query properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JmxQueryProperties {
    /// The JMX managed bean query, or the table name of the metric service.
    pub managed_bean_query: String,
    /// The JMX attributes or table columns of the metric service, separated by semicolons.
    pub jmx_attributes: String,
    /// The key properties of the MBean object name that serve as key metrics, separated by
    /// semicolons.
    pub identity_metric: Option<String>,
    /// The prefix of generated metrics if several rows have the same key value.
    pub auto_row_prefix: Option<String>,
    /// Whether the metric service is enabled for the server domain.
    pub is_metric_service_enabled: Option<bool>,
}

model! {
    JmxQueryProperties, "collectionMethod" = "JMX" {
        required {
            managed_bean_query = "managedBeanQuery", with_managed_bean_query(String);
            jmx_attributes = "jmxAttributes", with_jmx_attributes(String);
        }
        optional {
            identity_metric = "identityMetric", with_identity_metric(String);
            auto_row_prefix = "autoRowPrefix", with_auto_row_prefix(String);
            is_metric_service_enabled = "isMetricServiceEnabled",
                with_is_metric_service_enabled(bool);
        }
    }
}
