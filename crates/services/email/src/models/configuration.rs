// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The HTTP submit endpoint.
    pub http_submit_endpoint: String,
    /// The SMTP submit endpoint.
    pub smtp_submit_endpoint: String,
}

model! {
    Configuration {
        compartment_id = "compartmentId";
        http_submit_endpoint = "httpSubmitEndpoint";
        smtp_submit_endpoint = "smtpSubmitEndpoint";
    }
}
