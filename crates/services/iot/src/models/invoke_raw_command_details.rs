// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a raw command to invoke.
    ///
    /// The field `requestDataFormat` selects the variant.
    pub enum InvokeRawCommandDetails by "requestDataFormat", sent {
        Binary(models::InvokeRawBinaryCommandDetails) = "BINARY", as_binary;
        Json(models::InvokeRawJsonCommandDetails) = "JSON", as_json;
        Text(models::InvokeRawTextCommandDetails) = "TEXT", as_text;
    }
    shared {
        /// The request duration.
        request_duration = "requestDuration", str, in Binary Json Text;
        /// The response duration.
        response_duration = "responseDuration", str, in Binary Json Text;
        /// The request endpoint.
        request_endpoint = "requestEndpoint", str, in Binary Json Text;
        /// The response endpoint.
        response_endpoint = "responseEndpoint", str, in Binary Json Text;
    }
}
