// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An identity propagation trust.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityPropagationTrust {
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
        Option<Vec<models::IdentityPropagationTrustIdcsPreventedOperation>>,
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
    /// The name. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: models::IdentityPropagationTrustType,
    /// The issuer.
    pub issuer: String,
    /// The ID of the account at the cloud provider.
    pub account_id: Option<String>,
    /// The subject claim name.
    pub subject_claim_name: Option<String>,
    /// The subject mapping attribute.
    pub subject_mapping_attribute: Option<String>,
    /// The subject type.
    pub subject_type: Option<models::IdentityPropagationTrustSubjectType>,
    /// The client claim name.
    pub client_claim_name: Option<String>,
    /// The client claim values.
    pub client_claim_values: Option<Vec<String>>,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
    /// The public key endpoint.
    pub public_key_endpoint: Option<String>,
    /// The public certificate.
    pub public_certificate: Option<String>,
    /// The OAuth clients.
    pub oauth_clients: Option<Vec<String>>,
    /// Whether to allow impersonation.
    pub allow_impersonation: Option<bool>,
    /// The clock skew seconds.
    pub clock_skew_seconds: Option<i64>,
    /// The impersonating resource.
    pub impersonating_resource: Option<String>,
    /// The claim validations.
    pub claim_validations: Option<Vec<models::IdentityPropagationTrustClaimValidations>>,
    /// The claim propagations.
    pub claim_propagations: Option<Vec<String>>,
    /// The CA certificate chain.
    pub ca_cert_chain: Option<models::IdentityPropagationTrustCaCertChain>,
    /// The impersonation service users.
    pub impersonation_service_users:
        Option<Vec<models::IdentityPropagationTrustImpersonationServiceUsers>>,
    /// The keytab.
    pub keytab: Option<models::IdentityPropagationTrustKeytab>,
}

model! {
    IdentityPropagationTrust {
        required {
            schemas = "schemas", with_schemas([String]);
            name = "name", with_name(String);
            type_ = "type", with_type(models::IdentityPropagationTrustType);
            issuer = "issuer", with_issuer(String);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::IdentityPropagationTrustIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            description = "description", with_description(String);
            account_id = "accountId", with_account_id(String);
            subject_claim_name = "subjectClaimName", with_subject_claim_name(String);
            subject_mapping_attribute = "subjectMappingAttribute",
                with_subject_mapping_attribute(String);
            subject_type = "subjectType",
                with_subject_type(models::IdentityPropagationTrustSubjectType);
            client_claim_name = "clientClaimName", with_client_claim_name(String);
            client_claim_values = "clientClaimValues", with_client_claim_values([String]);
            active = "active", with_active(bool);
            public_key_endpoint = "publicKeyEndpoint", with_public_key_endpoint(String);
            public_certificate = "publicCertificate", with_public_certificate(String);
            oauth_clients = "oauthClients", with_oauth_clients([String]);
            allow_impersonation = "allowImpersonation", with_allow_impersonation(bool);
            clock_skew_seconds = "clockSkewSeconds", with_clock_skew_seconds(i64);
            impersonating_resource = "impersonatingResource", with_impersonating_resource(String);
            claim_validations = "claimValidations",
                with_claim_validations([models::IdentityPropagationTrustClaimValidations]);
            claim_propagations = "claimPropagations", with_claim_propagations([String]);
            ca_cert_chain = "CACertChain",
                with_ca_cert_chain(models::IdentityPropagationTrustCaCertChain);
            impersonation_service_users = "impersonationServiceUsers",
                with_impersonation_service_users([models::IdentityPropagationTrustImpersonationServiceUsers]);
            keytab = "keytab", with_keytab(models::IdentityPropagationTrustKeytab);
        }
    }
}
