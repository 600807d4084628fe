// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an asset metadata entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetMetadataEntryDetails {
    /// The ID of the media asset.
    pub media_asset_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    AssetMetadataEntryDetails, "ingestPayloadType" = "ASSET_METADATA_MEDIA_ASSET" {
        required {
            media_asset_id = "mediaAssetId", with_media_asset_id(String);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
