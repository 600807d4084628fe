// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a media asset.
    pub enum MediaAssetType {
        Audio = "AUDIO",
        Video = "VIDEO",
        Playlist = "PLAYLIST",
        Image = "IMAGE",
        CaptionFile = "CAPTION_FILE",
        UnknownValue = "UNKNOWN",
    }
}
