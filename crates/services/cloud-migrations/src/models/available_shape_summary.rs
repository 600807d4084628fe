// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of an available shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableShapeSummary {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The pagination token.
    pub pagination_token: String,
    /// The minimum total of baseline OCPUs.
    pub min_total_baseline_ocpus_required: Option<f64>,
    /// The shape.
    pub shape: String,
    /// The description of the processor.
    pub processor_description: String,
    /// The number of OCPUs.
    pub ocpus: f64,
    /// The amount of memory in GB.
    pub memory_in_gbs: f64,
    /// The network bandwidth in Gbps.
    pub networking_bandwidth_in_gbps: Option<f64>,
    /// The maximum number of VNIC attachments.
    pub max_vnic_attachments: Option<i64>,
    /// The number of GPUs.
    pub gpus: Option<i64>,
    /// A short description of the GPUs.
    pub gpu_description: Option<String>,
    /// The number of local disks.
    pub local_disks: Option<i64>,
    /// The total size of all local disks, in GB.
    pub local_disks_total_size_in_gbs: Option<f64>,
    /// A short description of the local disks.
    pub local_disk_description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AvailableShapeSummary {
        availability_domain = "availabilityDomain";
        pagination_token = "paginationToken";
        min_total_baseline_ocpus_required = "minTotalBaselineOcpusRequired";
        shape = "shape";
        processor_description = "processorDescription";
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        networking_bandwidth_in_gbps = "networkingBandwidthInGbps";
        max_vnic_attachments = "maxVnicAttachments";
        gpus = "gpus";
        gpu_description = "gpuDescription";
        local_disks = "localDisks";
        local_disks_total_size_in_gbs = "localDisksTotalSizeInGBs";
        local_disk_description = "localDiskDescription";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
