// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a certificate to renew.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewCertificateDetails {
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The services.
    pub services: Option<Vec<models::Service>>,
    /// The root certificates in plain text, separated by line breaks. If absent, a self-signed one
    /// is generated.
    pub root_certificate: Option<String>,
    /// The leaf certificates of the services on each host. Custom ones require the root
    /// certificate.
    pub host_cert_details: Option<Vec<models::HostCertDetails>>,
    /// The password of the private key of the CA certificate, in base64. It can be empty.
    pub server_key_password: Option<Secret>,
}

model! {
    RenewCertificateDetails {
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            services = "services", with_services([models::Service]);
            root_certificate = "rootCertificate", with_root_certificate(String);
            host_cert_details = "hostCertDetails",
                with_host_cert_details([models::HostCertDetails]);
            server_key_password = "serverKeyPassword", with_server_key_password(Secret);
        }
    }
}
