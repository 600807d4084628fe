// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// HTTP query properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpQueryProperties {
    /// The URL.
    pub url: String,
    /// The content type of the response of the URL.
    pub response_content_type: models::HttpQueryPropertiesResponseContentType,
    /// The protocol.
    pub protocol_type: Option<models::HttpQueryPropertiesProtocolType>,
    /// The script.
    pub script_details: models::HttpScriptFileDetails,
}

model! {
    HttpQueryProperties, "collectionMethod" = "HTTP" {
        required {
            url = "url", with_url(String);
            response_content_type = "responseContentType",
                with_response_content_type(models::HttpQueryPropertiesResponseContentType);
            script_details = "scriptDetails", with_script_details(models::HttpScriptFileDetails);
        }
        optional {
            protocol_type = "protocolType",
                with_protocol_type(models::HttpQueryPropertiesProtocolType);
        }
    }
}
