// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// An OAuth client certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuthClientCertificate {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: Option<String>,
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The metadata of the resource.
    pub meta: Option<models::Meta>,
    /// The user or application that created the resource.
    pub idcs_created_by: Option<models::IdcsCreatedBy>,
    /// The user or application that last modified the resource.
    pub idcs_last_modified_by: Option<models::IdcsLastModifiedBy>,
    /// The operations on the resource that are reserved for internal clients.
    pub idcs_prevented_operations:
        Option<Vec<models::OAuthClientCertificateIdcsPreventedOperation>>,
    /// The tags of the resource.
    pub tags: Option<Vec<models::Tags>>,
    /// Whether the resource is being deleted. Set if the deletion takes a long time.
    pub delete_in_progress: Option<bool>,
    /// The number of the release in which the resource was upgraded.
    pub idcs_last_upgraded_in_release: Option<String>,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
    /// The OCID of the compartment that this resource is in.
    pub compartment_ocid: Option<String>,
    /// The OCID of the tenancy of this resource.
    pub tenancy_ocid: Option<String>,
    /// The identifier of the resource that the client assigns.
    pub external_id: Option<String>,
    /// The name of the key store.
    pub key_store_name: Option<String>,
    /// The map.
    pub map: Option<String>,
    /// The password of the key store.
    pub key_store_password: Option<Secret>,
    /// The ID of the key store.
    pub key_store_id: Option<String>,
    /// The alias of the certificate.
    pub certificate_alias: String,
    /// The SHA-1 thumbprint of the certificate.
    pub sha1_thumbprint: Option<String>,
    /// The SHA-256 thumbprint.
    pub sha256_thumbprint: Option<String>,
    /// The start date of the certificate.
    pub cert_start_date: Option<String>,
    /// The X.509 certificate, base64-encoded.
    pub x509_base64_certificate: String,
    /// The end date of the certificate.
    pub cert_end_date: Option<String>,
}

model! {
    OAuthClientCertificate {
        required {
            schemas = "schemas", with_schemas([String]);
            certificate_alias = "certificateAlias", with_certificate_alias(String);
            x509_base64_certificate = "x509Base64Certificate", with_x509_base64_certificate(String);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::OAuthClientCertificateIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            key_store_name = "keyStoreName", with_key_store_name(String);
            map = "map", with_map(String);
            key_store_password = "keyStorePassword", with_key_store_password(Secret);
            key_store_id = "keyStoreId", with_key_store_id(String);
            sha1_thumbprint = "sha1Thumbprint", with_sha1_thumbprint(String);
            sha256_thumbprint = "sha256Thumbprint", with_sha256_thumbprint(String);
            cert_start_date = "certStartDate", with_cert_start_date(String);
            cert_end_date = "certEndDate", with_cert_end_date(String);
        }
    }
}
