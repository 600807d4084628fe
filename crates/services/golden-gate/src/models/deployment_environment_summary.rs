// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a deployment environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentEnvironmentSummary {
    /// The use of the deployment: production, or development and testing.
    pub environment_type: models::DeploymentEnvironmentEnvironmentType,
    /// The category of the deployment, such as data replication or stream analytics.
    pub category: models::DeploymentEnvironmentCategory,
    /// The display name.
    pub display_name: Option<String>,
    /// The minimum number of CPU cores.
    pub min_cpu_core_count: i64,
    /// The number of default CPU cores.
    pub default_cpu_core_count: i64,
    /// The maximum number of CPU cores.
    pub max_cpu_core_count: i64,
    /// Whether auto scaling is enabled by default.
    pub is_auto_scaling_enabled_by_default: bool,
    /// The network bandwidth per OCPU, in gigabits per second.
    pub network_bandwidth_per_ocpu_in_gbps: i64,
    /// The memory per OCPU, in gigabytes.
    pub memory_per_ocpu_in_gbs: i64,
    /// The storage usage limit per OCPU, in gigabytes.
    pub storage_usage_limit_per_ocpu_in_gbs: i64,
}

model! {
    DeploymentEnvironmentSummary {
        environment_type = "environmentType";
        category = "category";
        display_name = "displayName";
        min_cpu_core_count = "minCpuCoreCount";
        default_cpu_core_count = "defaultCpuCoreCount";
        max_cpu_core_count = "maxCpuCoreCount";
        is_auto_scaling_enabled_by_default = "isAutoScalingEnabledByDefault";
        network_bandwidth_per_ocpu_in_gbps = "networkBandwidthPerOcpuInGbps";
        memory_per_ocpu_in_gbs = "memoryPerOcpuInGBs";
        storage_usage_limit_per_ocpu_in_gbs = "storageUsageLimitPerOcpuInGBs";
    }
}
