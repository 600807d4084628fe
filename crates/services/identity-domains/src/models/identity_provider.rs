// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProvider {
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
    pub idcs_prevented_operations: Option<Vec<models::IdentityProviderIdcsPreventedOperation>>,
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
    /// The unique name of the trusted identity provider.
    pub partner_name: String,
    /// The description.
    pub description: Option<String>,
    /// The metadata.
    pub metadata: Option<String>,
    /// The ID of the provider, which is the entity ID in its metadata.
    pub partner_provider_id: Option<String>,
    /// The alternative provider ID, instead of the one in the SAML settings.
    pub tenant_provider_id: Option<String>,
    /// The succinct ID of the provider.
    pub succinct_id: Option<String>,
    /// The IdP SSO URL.
    pub idp_sso_url: Option<String>,
    /// The URL for the logout requests of the partner.
    pub logout_request_url: Option<String>,
    /// The URL for the logout responses of the partner.
    pub logout_response_url: Option<String>,
    /// The signing certificate.
    pub signing_certificate: Option<String>,
    /// The certificate for the encryption of SAML assertions.
    pub encryption_certificate: Option<String>,
    /// The name ID format.
    pub name_id_format: Option<String>,
    /// Whether the signature contains the signing certificate.
    pub include_signing_cert_in_signature: Option<bool>,
    /// The authn request binding.
    pub authn_request_binding: Option<models::IdentityProviderAuthnRequestBinding>,
    /// The HTTP binding for the logout.
    pub logout_binding: Option<models::IdentityProviderLogoutBinding>,
    /// Whether the SAML service supports logout for the application.
    pub logout_enabled: Option<bool>,
    /// The hash algorithm of the signature.
    pub signature_hash_algorithm: Option<models::IdentityProviderSignatureHashAlgorithm>,
    /// The enabled state.
    pub enabled: bool,
    /// The URL of the icon of the identity provider.
    pub icon_url: Option<String>,
    /// Whether the identity provider is shown on the sign-in page.
    pub shown_on_login_page: Option<bool>,
    /// Whether the JIT user prov is enabled.
    pub jit_user_prov_enabled: Option<bool>,
    /// Whether the JIT user prov group assertion attribute is enabled.
    pub jit_user_prov_group_assertion_attribute_enabled: Option<bool>,
    /// Whether the JIT user prov group static list is enabled.
    pub jit_user_prov_group_static_list_enabled: Option<bool>,
    /// Whether the JIT user prov create user is enabled.
    pub jit_user_prov_create_user_enabled: Option<bool>,
    /// Whether the JIT user prov attribute update is enabled.
    pub jit_user_prov_attribute_update_enabled: Option<bool>,
    /// The JIT user prov group assignment method.
    pub jit_user_prov_group_assignment_method:
        Option<models::IdentityProviderJitUserProvGroupAssignmentMethod>,
    /// The JIT user prov group mapping mode.
    pub jit_user_prov_group_mapping_mode:
        Option<models::IdentityProviderJitUserProvGroupMappingMode>,
    /// The JIT user prov group SAML attribute name.
    pub jit_user_prov_group_saml_attribute_name: Option<String>,
    /// The identifier of the service instance that the app represents.
    pub service_instance_identifier: Option<String>,
    /// The user mapping method.
    ///
    /// Deprecated.
    #[deprecated]
    pub user_mapping_method: Option<models::IdentityProviderUserMappingMethod>,
    /// The user mapping store attribute.
    ///
    /// Deprecated.
    #[deprecated]
    pub user_mapping_store_attribute: Option<String>,
    /// The assertion attribute.
    ///
    /// Deprecated.
    #[deprecated]
    pub assertion_attribute: Option<String>,
    /// The type. Cannot be changed later.
    pub type_: Option<models::IdentityProviderType>,
    /// Whether to require force authn.
    pub require_force_authn: Option<bool>,
    /// Whether it requires encrypted assertion.
    pub requires_encrypted_assertion: Option<bool>,
    /// Whether the SAML ho k is required.
    pub saml_ho_k_required: Option<bool>,
    /// The requested authentication contexts.
    pub requested_authentication_context: Option<Vec<String>>,
    /// Whether missing groups are ignored in provisioning.
    pub jit_user_prov_ignore_error_on_absent_groups: Option<bool>,
    /// The time of the last notification about the expiring signing certificate.
    pub last_notification_sent_time: Option<String>,
    /// The JIT user prov group mappings.
    pub jit_user_prov_group_mappings: Option<Vec<models::IdentityProviderJitUserProvGroupMappings>>,
    /// The JIT user prov attributes.
    pub jit_user_prov_attributes: Option<models::IdentityProviderJitUserProvAttributes>,
    /// The JIT user prov assigned groups.
    pub jit_user_prov_assigned_groups:
        Option<Vec<models::IdentityProviderJitUserProvAssignedGroups>>,
    /// The correlation policy.
    pub correlation_policy: Option<models::IdentityProviderCorrelationPolicy>,
    /// The extension social identity provider.
    pub extension_social_identity_provider: Option<models::ExtensionSocialIdentityProvider>,
    /// The extension x509 identity provider.
    pub extension_x509_identity_provider: Option<models::ExtensionX509IdentityProvider>,
}

model! {
    IdentityProvider {
        required {
            schemas = "schemas", with_schemas([String]);
            partner_name = "partnerName", with_partner_name(String);
            enabled = "enabled", with_enabled(bool);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::IdentityProviderIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            description = "description", with_description(String);
            metadata = "metadata", with_metadata(String);
            partner_provider_id = "partnerProviderId", with_partner_provider_id(String);
            tenant_provider_id = "tenantProviderId", with_tenant_provider_id(String);
            succinct_id = "succinctId", with_succinct_id(String);
            idp_sso_url = "idpSsoUrl", with_idp_sso_url(String);
            logout_request_url = "logoutRequestUrl", with_logout_request_url(String);
            logout_response_url = "logoutResponseUrl", with_logout_response_url(String);
            signing_certificate = "signingCertificate", with_signing_certificate(String);
            encryption_certificate = "encryptionCertificate", with_encryption_certificate(String);
            name_id_format = "nameIdFormat", with_name_id_format(String);
            include_signing_cert_in_signature = "includeSigningCertInSignature",
                with_include_signing_cert_in_signature(bool);
            authn_request_binding = "authnRequestBinding",
                with_authn_request_binding(models::IdentityProviderAuthnRequestBinding);
            logout_binding = "logoutBinding",
                with_logout_binding(models::IdentityProviderLogoutBinding);
            logout_enabled = "logoutEnabled", with_logout_enabled(bool);
            signature_hash_algorithm = "signatureHashAlgorithm",
                with_signature_hash_algorithm(models::IdentityProviderSignatureHashAlgorithm);
            icon_url = "iconUrl", with_icon_url(String);
            shown_on_login_page = "shownOnLoginPage", with_shown_on_login_page(bool);
            jit_user_prov_enabled = "jitUserProvEnabled", with_jit_user_prov_enabled(bool);
            jit_user_prov_group_assertion_attribute_enabled =
                "jitUserProvGroupAssertionAttributeEnabled",
                with_jit_user_prov_group_assertion_attribute_enabled(bool);
            jit_user_prov_group_static_list_enabled = "jitUserProvGroupStaticListEnabled",
                with_jit_user_prov_group_static_list_enabled(bool);
            jit_user_prov_create_user_enabled = "jitUserProvCreateUserEnabled",
                with_jit_user_prov_create_user_enabled(bool);
            jit_user_prov_attribute_update_enabled = "jitUserProvAttributeUpdateEnabled",
                with_jit_user_prov_attribute_update_enabled(bool);
            jit_user_prov_group_assignment_method = "jitUserProvGroupAssignmentMethod",
                with_jit_user_prov_group_assignment_method(models::IdentityProviderJitUserProvGroupAssignmentMethod);
            jit_user_prov_group_mapping_mode = "jitUserProvGroupMappingMode",
                with_jit_user_prov_group_mapping_mode(models::IdentityProviderJitUserProvGroupMappingMode);
            jit_user_prov_group_saml_attribute_name = "jitUserProvGroupSAMLAttributeName",
                with_jit_user_prov_group_saml_attribute_name(String);
            service_instance_identifier = "serviceInstanceIdentifier",
                with_service_instance_identifier(String);
            user_mapping_method = "userMappingMethod",
                with_user_mapping_method(models::IdentityProviderUserMappingMethod);
            user_mapping_store_attribute = "userMappingStoreAttribute",
                with_user_mapping_store_attribute(String);
            assertion_attribute = "assertionAttribute", with_assertion_attribute(String);
            type_ = "type", with_type(models::IdentityProviderType);
            require_force_authn = "requireForceAuthn", with_require_force_authn(bool);
            requires_encrypted_assertion = "requiresEncryptedAssertion",
                with_requires_encrypted_assertion(bool);
            saml_ho_k_required = "samlHoKRequired", with_saml_ho_k_required(bool);
            requested_authentication_context = "requestedAuthenticationContext",
                with_requested_authentication_context([String]);
            jit_user_prov_ignore_error_on_absent_groups = "jitUserProvIgnoreErrorOnAbsentGroups",
                with_jit_user_prov_ignore_error_on_absent_groups(bool);
            last_notification_sent_time = "lastNotificationSentTime",
                with_last_notification_sent_time(String);
            jit_user_prov_group_mappings = "jitUserProvGroupMappings",
                with_jit_user_prov_group_mappings([models::IdentityProviderJitUserProvGroupMappings]);
            jit_user_prov_attributes = "jitUserProvAttributes",
                with_jit_user_prov_attributes(models::IdentityProviderJitUserProvAttributes);
            jit_user_prov_assigned_groups = "jitUserProvAssignedGroups",
                with_jit_user_prov_assigned_groups([models::IdentityProviderJitUserProvAssignedGroups]);
            correlation_policy = "correlationPolicy",
                with_correlation_policy(models::IdentityProviderCorrelationPolicy);
            extension_social_identity_provider =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:social:IdentityProvider",
                with_extension_social_identity_provider(models::ExtensionSocialIdentityProvider);
            extension_x509_identity_provider =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:x509:IdentityProvider",
                with_extension_x509_identity_provider(models::ExtensionX509IdentityProvider);
        }
    }
}
