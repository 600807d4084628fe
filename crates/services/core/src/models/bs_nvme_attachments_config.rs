// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A bs NVMe attachments configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BsNvmeAttachmentsConfig {
    /// The number of vf enables.
    pub vf_enable_count: Option<i64>,
    /// The minimum cores.
    pub min_cores: Option<i64>,
    /// The maximum remote NVMe volume attachments per core.
    pub max_remote_nvme_volume_attachments_per_core: Option<i64>,
    /// The maximum total remote NVMe volume attachments.
    pub max_total_remote_nvme_volume_attachments: Option<i64>,
}

model! {
    BsNvmeAttachmentsConfig {
        vf_enable_count = "vfEnableCount";
        min_cores = "minCores";
        max_remote_nvme_volume_attachments_per_core = "maxRemoteNvmeVolumeAttachmentsPerCore";
        max_total_remote_nvme_volume_attachments = "maxTotalRemoteNvmeVolumeAttachments";
    }
}
