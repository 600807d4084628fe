// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a raw JSON command to invoke.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeRawJsonCommandDetails {
    /// The request duration.
    pub request_duration: Option<String>,
    /// The response duration.
    pub response_duration: Option<String>,
    /// The request endpoint.
    pub request_endpoint: String,
    /// The response endpoint.
    pub response_endpoint: Option<String>,
    /// The MIME type of the request data.
    pub request_data_content_type: Option<String>,
    /// The data of the request, base64-encoded.
    pub request_data: Option<BTreeMap<String, Value>>,
}

model! {
    InvokeRawJsonCommandDetails, "requestDataFormat" = "JSON" {
        required {
            request_endpoint = "requestEndpoint", with_request_endpoint(String);
        }
        optional {
            request_duration = "requestDuration", with_request_duration(String);
            response_duration = "responseDuration", with_response_duration(String);
            response_endpoint = "responseEndpoint", with_response_endpoint(String);
            request_data_content_type = "requestDataContentType",
                with_request_data_content_type(String);
            request_data = "requestData", with_request_data({Value});
        }
    }
}
