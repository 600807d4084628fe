// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a private server configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateServerConfigDetails {
    /// The OCID of the private endpoint.
    pub private_endpoint_id: String,
    /// The OCID of the certificate.
    pub certificate_id: Option<String>,
}

model! {
    PrivateServerConfigDetails {
        required {
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
        }
        optional {
            certificate_id = "certificateId", with_certificate_id(String);
        }
    }
}
