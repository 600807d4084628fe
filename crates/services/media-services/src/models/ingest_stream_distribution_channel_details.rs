// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a stream distribution channel to ingest.
    ///
    /// The field `ingestPayloadType` selects the variant.
    pub enum IngestStreamDistributionChannelDetails by "ingestPayloadType", sent {
        AssetMetadataMediaAsset(models::AssetMetadataEntryDetails) = "ASSET_METADATA_MEDIA_ASSET",
            as_asset_metadata_media_asset;
    }
}
