// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMediaAssetDistributionChannelAttachments` can sort.
    pub enum ListMediaAssetDistributionChannelAttachmentsSortBy {
        MediaAssetId = "mediaAssetId",
        DistributionChannelId = "distributionChannelId",
        DisplayName = "displayName",
        Version = "version",
    }
}
