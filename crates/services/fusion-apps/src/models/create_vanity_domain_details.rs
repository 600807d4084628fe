// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a vanity domain to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVanityDomainDetails {
    /// The type of the origin request that the certificate is generated for.
    pub origin_cert_request_type: Option<models::VanityDomainOriginCertRequestType>,
    /// The type of the CDN request that the certificate is for.
    pub cdn_cert_request_type: Option<models::VanityDomainCdnCertRequestType>,
    /// The vanity domain.
    pub vanity_domain: Option<String>,
    /// Whether the DNS is managed by Oracle or by the customer.
    pub dns_managed_by: Option<models::VanityDomainDnsManagedBy>,
    /// The prefix.
    pub prefix: Option<String>,
    /// The information about the certificate.
    pub certificate_info: Option<models::CertificateInfo>,
    /// The change management link for creating the DNS prefix.
    pub change_management_link: Option<String>,
}

model! {
    CreateVanityDomainDetails {
        optional {
            origin_cert_request_type = "originCertRequestType",
                with_origin_cert_request_type(models::VanityDomainOriginCertRequestType);
            cdn_cert_request_type = "cdnCertRequestType",
                with_cdn_cert_request_type(models::VanityDomainCdnCertRequestType);
            vanity_domain = "vanityDomain", with_vanity_domain(String);
            dns_managed_by = "dnsManagedBy", with_dns_managed_by(models::VanityDomainDnsManagedBy);
            prefix = "prefix", with_prefix(String);
            certificate_info = "certificateInfo", with_certificate_info(models::CertificateInfo);
            change_management_link = "changeManagementLink", with_change_management_link(String);
        }
    }
}
