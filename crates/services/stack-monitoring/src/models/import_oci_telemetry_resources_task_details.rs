// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OCI telemetry resources task to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportOciTelemetryResourcesTaskDetails {
    /// The source.
    pub source: models::ImportOciTelemetryResourcesTaskSource,
    /// The namespace.
    pub namespace: String,
    /// The resource group.
    pub resource_group: Option<String>,
    /// Whether to use metrics flow for status.
    pub should_use_metrics_flow_for_status: Option<bool>,
    /// The service base URL.
    pub service_base_url: Option<String>,
    /// The console path prefix.
    pub console_path_prefix: Option<String>,
    /// The lifecycle status mappings for up status.
    pub lifecycle_status_mappings_for_up_status: Option<Vec<String>>,
    /// The resource name mapping.
    pub resource_name_mapping: Option<String>,
    /// The external ID mapping.
    pub external_id_mapping: Option<String>,
    /// The resource type mapping.
    pub resource_type_mapping: Option<String>,
    /// The resource name filter.
    pub resource_name_filter: Option<String>,
    /// The resource type filter.
    pub resource_type_filter: Option<String>,
    /// The availability proxy metrics.
    pub availability_proxy_metrics: Option<Vec<String>>,
    /// The availability proxy metric collection interval. In seconds.
    pub availability_proxy_metric_collection_interval: Option<i64>,
}

model! {
    ImportOciTelemetryResourcesTaskDetails, "type" = "IMPORT_OCI_TELEMETRY_RESOURCES" {
        required {
            source = "source", with_source(models::ImportOciTelemetryResourcesTaskSource);
            namespace = "namespace", with_namespace(String);
        }
        optional {
            resource_group = "resourceGroup", with_resource_group(String);
            should_use_metrics_flow_for_status = "shouldUseMetricsFlowForStatus",
                with_should_use_metrics_flow_for_status(bool);
            service_base_url = "serviceBaseUrl", with_service_base_url(String);
            console_path_prefix = "consolePathPrefix", with_console_path_prefix(String);
            lifecycle_status_mappings_for_up_status = "lifecycleStatusMappingsForUpStatus",
                with_lifecycle_status_mappings_for_up_status([String]);
            resource_name_mapping = "resourceNameMapping", with_resource_name_mapping(String);
            external_id_mapping = "externalIdMapping", with_external_id_mapping(String);
            resource_type_mapping = "resourceTypeMapping", with_resource_type_mapping(String);
            resource_name_filter = "resourceNameFilter", with_resource_name_filter(String);
            resource_type_filter = "resourceTypeFilter", with_resource_type_filter(String);
            availability_proxy_metrics = "availabilityProxyMetrics",
                with_availability_proxy_metrics([String]);
            availability_proxy_metric_collection_interval =
                "availabilityProxyMetricCollectionInterval",
                with_availability_proxy_metric_collection_interval(i64);
        }
    }
}
