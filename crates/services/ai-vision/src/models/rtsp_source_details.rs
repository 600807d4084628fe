// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a rtsp source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RtspSourceDetails {
    /// The stream network access details.
    pub stream_network_access_details: models::StreamNetworkAccessDetails,
    /// The OCID of the secret.
    pub secret_id: Option<String>,
    /// The camera URL.
    pub camera_url: Secret,
}

model! {
    RtspSourceDetails, "sourceType" = "RTSP" {
        required {
            stream_network_access_details = "streamNetworkAccessDetails",
                with_stream_network_access_details(models::StreamNetworkAccessDetails);
            camera_url = "cameraUrl", with_camera_url(Secret);
        }
        optional {
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
