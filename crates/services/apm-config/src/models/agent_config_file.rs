// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An agent configuration file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentConfigFile {
    /// The type of the content.
    pub content_type: Option<String>,
    /// The body.
    pub body: Option<String>,
}

model! {
    AgentConfigFile {
        optional {
            content_type = "contentType", with_content_type(String);
            body = "body", with_body(String);
        }
    }
}
