// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a source to stream.
    ///
    /// The field `sourceType` selects the variant.
    pub enum StreamSourceDetails by "sourceType" {
        Rtsp(models::RtspSourceDetails) = "RTSP", as_rtsp;
    }
    shared {
        /// The stream network access details.
        stream_network_access_details = "streamNetworkAccessDetails",
            ref models::StreamNetworkAccessDetails, in Rtsp;
    }
}
