// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceShapeConfig {
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
    /// The baseline OCPU utilization of a burstable VM instance. Absent, or `BASELINE_1_1`, if it
    /// is not burstable.
    pub baseline_ocpu_utilization: Option<models::InstanceShapeConfigBaselineOcpuUtilization>,
    /// The description of the processor.
    pub processor_description: Option<String>,
    /// The network bandwidth in Gbps.
    pub networking_bandwidth_in_gbps: Option<f64>,
    /// The maximum number of VNIC attachments.
    pub max_vnic_attachments: Option<i64>,
    /// The number of GPUs.
    pub gpus: Option<i64>,
    /// A short description of the GPU of the instance. Null if the instance has no GPU.
    pub gpu_description: Option<String>,
    /// The number of local disks.
    pub local_disks: Option<i64>,
    /// The total size of all local disks, in GB.
    pub local_disks_total_size_in_gbs: Option<f64>,
    /// A short description of the local disks.
    pub local_disk_description: Option<String>,
    /// The number of VCPUs of the instance, an alternative to OCPUs. Must be a multiple of 2.
    pub vcpus: Option<i64>,
    /// Reserved for internal use.
    pub resource_management: Option<models::InstanceShapeConfigResourceManagement>,
    /// The local NVMe storage capacity of flexible DenseLV shapes, in GB. Must be null for all
    /// other shapes.
    pub local_volume_size_in_gbs: Option<i64>,
}

model! {
    InstanceShapeConfig {
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        baseline_ocpu_utilization = "baselineOcpuUtilization";
        processor_description = "processorDescription";
        networking_bandwidth_in_gbps = "networkingBandwidthInGbps";
        max_vnic_attachments = "maxVnicAttachments";
        gpus = "gpus";
        gpu_description = "gpuDescription";
        local_disks = "localDisks";
        local_disks_total_size_in_gbs = "localDisksTotalSizeInGBs";
        local_disk_description = "localDiskDescription";
        vcpus = "vcpus";
        resource_management = "resourceManagement";
        local_volume_size_in_gbs = "localVolumeSizeInGBs";
    }
}
