// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the response content type of HTTP query properties.
    pub enum HttpQueryPropertiesResponseContentType {
        TextPlain = "TEXT_PLAIN",
        TextHtml = "TEXT_HTML",
        ApplicationJson = "APPLICATION_JSON",
        ApplicationXml = "APPLICATION_XML",
    }
}
