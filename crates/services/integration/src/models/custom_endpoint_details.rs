// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a custom endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomEndpointDetails {
    /// The custom hostname of the instance URL.
    pub hostname: String,
    /// The managed type.
    pub managed_type: Option<models::CustomEndpointManagedType>,
    /// The name of the DNS zone.
    pub dns_zone_name: Option<String>,
    /// The type of the DNS.
    pub dns_type: Option<models::CustomEndpointDnsType>,
    /// The OCID of the secret that contains the certificate.
    pub certificate_secret_id: Option<String>,
    /// The version of the secret with the certificate.
    pub certificate_secret_version: Option<i64>,
    /// The alias.
    pub alias: Option<String>,
}

model! {
    CustomEndpointDetails {
        hostname = "hostname";
        managed_type = "managedType";
        dns_zone_name = "dnsZoneName";
        dns_type = "dnsType";
        certificate_secret_id = "certificateSecretId";
        certificate_secret_version = "certificateSecretVersion";
        alias = "alias";
    }
}
