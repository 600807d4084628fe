// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance configuration launch instance shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationLaunchInstanceShapeConfigDetails {
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The number of VCPUs of the instance, an alternative to OCPUs. Must be a multiple of 2.
    pub vcpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
    /// The baseline OCPU utilization of a burstable VM instance. Absent, or `BASELINE_1_1`, if it
    /// is not burstable.
    pub baseline_ocpu_utilization:
        Option<models::InstanceConfigurationLaunchInstanceShapeConfigBaselineOcpuUtilization>,
    /// The number of NVMe drives.
    pub nvmes: Option<i64>,
    /// Reserved for internal use.
    pub resource_management:
        Option<models::InstanceConfigurationLaunchInstanceShapeConfigResourceManagement>,
    /// The local NVMe storage capacity of flexible DenseLV shapes, in GB. Must be null for all
    /// other shapes.
    pub local_volume_size_in_gbs: Option<i64>,
}

model! {
    InstanceConfigurationLaunchInstanceShapeConfigDetails {
        optional {
            ocpus = "ocpus", with_ocpus(f64);
            vcpus = "vcpus", with_vcpus(i64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
            baseline_ocpu_utilization = "baselineOcpuUtilization",
                with_baseline_ocpu_utilization(models::InstanceConfigurationLaunchInstanceShapeConfigBaselineOcpuUtilization);
            nvmes = "nvmes", with_nvmes(i64);
            resource_management = "resourceManagement",
                with_resource_management(models::InstanceConfigurationLaunchInstanceShapeConfigResourceManagement);
            local_volume_size_in_gbs = "localVolumeSizeInGBs", with_local_volume_size_in_gbs(i64);
        }
    }
}
