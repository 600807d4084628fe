// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a client certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientCertificateDetails {
    /// The client certificate.
    pub client_certificate: Option<models::ClientCertificate>,
    /// The private key.
    pub private_key: Option<models::PrivateKey>,
}

model! {
    ClientCertificateDetails {
        optional {
            client_certificate = "clientCertificate",
                with_client_certificate(models::ClientCertificate);
            private_key = "privateKey", with_private_key(models::PrivateKey);
        }
    }
}
