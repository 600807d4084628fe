// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// HTTP update query properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpUpdateQueryProperties {
    /// The URL.
    pub url: Option<String>,
    /// The content type of the response of the URL.
    pub response_content_type: Option<models::HttpUpdateQueryPropertiesResponseContentType>,
    /// The protocol.
    pub protocol_type: Option<models::HttpUpdateQueryPropertiesProtocolType>,
    /// The script.
    pub script_details: Option<models::UpdateHttpScriptFileDetails>,
}

model! {
    HttpUpdateQueryProperties, "collectionMethod" = "HTTP" {
        optional {
            url = "url", with_url(String);
            response_content_type = "responseContentType",
                with_response_content_type(models::HttpUpdateQueryPropertiesResponseContentType);
            protocol_type = "protocolType",
                with_protocol_type(models::HttpUpdateQueryPropertiesProtocolType);
            script_details = "scriptDetails",
                with_script_details(models::UpdateHttpScriptFileDetails);
        }
    }
}
