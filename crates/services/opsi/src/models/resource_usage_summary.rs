// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of resource usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceUsageSummary {
    /// The OCID of the Exadata insight.
    pub exadata_insight_id: String,
    /// The display name of the Exadata system. Uniqueness is not required.
    pub exadata_display_name: Option<String>,
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The utilization of the resource in percent.
    pub utilization_percent: f64,
    /// The change of the resource usage in percent.
    pub usage_change_percent: f64,
    /// The CPU capacity of the underlying host, as cores times threads per core. It does not apply
    /// to Autonomous Databases.
    pub total_host_capacity: Option<f64>,
}

model! {
    ResourceUsageSummary {
        exadata_insight_id = "exadataInsightId";
        exadata_display_name = "exadataDisplayName";
        usage = "usage";
        capacity = "capacity";
        utilization_percent = "utilizationPercent";
        usage_change_percent = "usageChangePercent";
        total_host_capacity = "totalHostCapacity";
    }
}
