// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An identity proofing provider template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProofingProviderTemplate {
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
        Option<Vec<models::IdentityProofingProviderTemplateIdcsPreventedOperation>>,
    /// The tags of the resource.
    pub tags: Option<Vec<models::Tags>>,
    /// The operations that are locked on the resource.
    pub idcs_locked_operations:
        Option<Vec<models::IdentityProofingProviderTemplateIdcsLockedOperation>>,
    /// The principal that locked the resource.
    pub idcs_locked_by: Option<models::IdentityProofingProviderTemplateIdcsLockedBy>,
    /// The time when the resource was last locked.
    pub idcs_locked_on: Option<String>,
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
    /// The provider.
    pub provider: String,
    /// The verification URL.
    pub verification_url: String,
    /// The type of the service.
    pub service_type: Vec<String>,
    /// The configuration.
    pub configuration: Option<Vec<models::IdentityProofingProviderTemplateConfiguration>>,
}

model! {
    IdentityProofingProviderTemplate {
        required {
            schemas = "schemas", with_schemas([String]);
            provider = "provider", with_provider(String);
            verification_url = "verificationUrl", with_verification_url(String);
            service_type = "serviceType", with_service_type([String]);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::IdentityProofingProviderTemplateIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            idcs_locked_operations = "idcsLockedOperations",
                with_idcs_locked_operations([models::IdentityProofingProviderTemplateIdcsLockedOperation]);
            idcs_locked_by = "idcsLockedBy",
                with_idcs_locked_by(models::IdentityProofingProviderTemplateIdcsLockedBy);
            idcs_locked_on = "idcsLockedOn", with_idcs_locked_on(String);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            configuration = "configuration",
                with_configuration([models::IdentityProofingProviderTemplateConfiguration]);
        }
    }
}
