// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shape {
    /// The baseline OCPU utilizations.
    pub baseline_ocpu_utilizations: Option<Vec<models::ShapeBaselineOcpuUtilization>>,
    /// The minimum total of baseline OCPUs.
    pub min_total_baseline_ocpus_required: Option<f64>,
    /// The shape.
    pub shape: String,
    /// The description of the processor.
    pub processor_description: Option<String>,
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
    /// The network ports.
    pub network_ports: Option<i64>,
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
    /// The rdma ports.
    pub rdma_ports: Option<i64>,
    /// The rdma bandwidth, in gigabits per second. In Gbps.
    pub rdma_bandwidth_in_gbps: Option<i64>,
    /// Whether live migration is supported.
    pub is_live_migration_supported: Option<bool>,
    /// The OCPU options of the shape.
    pub ocpu_options: Option<models::ShapeOcpuOptions>,
    /// The memory options of the shape.
    pub memory_options: Option<models::ShapeMemoryOptions>,
    /// The options for the network bandwidth of the shape.
    pub networking_bandwidth_options: Option<models::ShapeNetworkingBandwidthOptions>,
    /// The maximum VNIC attachment options.
    pub max_vnic_attachment_options: Option<models::ShapeMaxVnicAttachmentOptions>,
    /// The platform configuration options.
    pub platform_config_options: Option<models::ShapePlatformConfigOptions>,
    /// The bs NVMe attachments configuration.
    pub bs_nvme_attachments_config: Option<models::BsNvmeAttachmentsConfig>,
    /// Whether it is billed for stopped instance.
    pub is_billed_for_stopped_instance: Option<bool>,
    /// The type of the billing.
    pub billing_type: Option<models::ShapeBillingType>,
    /// The quota names.
    pub quota_names: Option<Vec<String>>,
    /// Whether it is subcore.
    pub is_subcore: Option<bool>,
    /// Whether the shape is flexible, or flexible shapes are supported.
    pub is_flexible: Option<bool>,
    /// The supported resource management.
    pub supported_resource_management: Option<Vec<models::ShapeSupportedResourceManagement>>,
    /// The resize compatible shapes.
    pub resize_compatible_shapes: Option<Vec<String>>,
    /// The recommended alternatives.
    pub recommended_alternatives: Option<Vec<models::ShapeAlternativeObject>>,
    /// The platform names.
    pub platform_names: Option<Vec<String>>,
}

model! {
    Shape {
        baseline_ocpu_utilizations = "baselineOcpuUtilizations";
        min_total_baseline_ocpus_required = "minTotalBaselineOcpusRequired";
        shape = "shape";
        processor_description = "processorDescription";
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        network_ports = "networkPorts";
        networking_bandwidth_in_gbps = "networkingBandwidthInGbps";
        max_vnic_attachments = "maxVnicAttachments";
        gpus = "gpus";
        gpu_description = "gpuDescription";
        local_disks = "localDisks";
        local_disks_total_size_in_gbs = "localDisksTotalSizeInGBs";
        local_disk_description = "localDiskDescription";
        rdma_ports = "rdmaPorts";
        rdma_bandwidth_in_gbps = "rdmaBandwidthInGbps";
        is_live_migration_supported = "isLiveMigrationSupported";
        ocpu_options = "ocpuOptions";
        memory_options = "memoryOptions";
        networking_bandwidth_options = "networkingBandwidthOptions";
        max_vnic_attachment_options = "maxVnicAttachmentOptions";
        platform_config_options = "platformConfigOptions";
        bs_nvme_attachments_config = "bsNvmeAttachmentsConfig";
        is_billed_for_stopped_instance = "isBilledForStoppedInstance";
        billing_type = "billingType";
        quota_names = "quotaNames";
        is_subcore = "isSubcore";
        is_flexible = "isFlexible";
        supported_resource_management = "supportedResourceManagement";
        resize_compatible_shapes = "resizeCompatibleShapes";
        recommended_alternatives = "recommendedAlternatives";
        platform_names = "platformNames";
    }
}
