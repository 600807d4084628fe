// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A social identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialIdentityProvider {
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
        Option<Vec<models::SocialIdentityProviderIdcsPreventedOperation>>,
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
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The enabled state.
    pub enabled: bool,
    /// Whether account linking is enabled.
    pub account_linking_enabled: bool,
    /// Whether users of social providers are provisioned just in time.
    pub social_jit_provisioning_enabled: Option<bool>,
    /// Whether users provisioned just in time are assigned to a static list of groups.
    pub jit_prov_group_static_list_enabled: Option<bool>,
    /// The groups that users provisioned just in time become members of.
    pub jit_prov_assigned_groups: Option<Vec<models::SocialIdentityProviderJitProvAssignedGroups>>,
    /// Whether registration is enabled.
    pub registration_enabled: bool,
    /// Whether users are redirected automatically to the social identity provider, which must be
    /// the only one in the IDP policy.
    pub auto_redirect_enabled: Option<bool>,
    /// Whether to show on login.
    pub show_on_login: bool,
    /// The status.
    pub status: Option<models::SocialIdentityProviderStatus>,
    /// The attribute with the ID for account linking. Cannot be changed later.
    pub id_attribute: Option<String>,
    /// The authorization URL of the social identity provider.
    pub authz_url: Option<String>,
    /// The URL that issues access tokens.
    pub access_token_url: Option<String>,
    /// The URL of the online profile of the user.
    pub profile_url: Option<String>,
    /// The scope.
    pub scope: Option<Vec<String>>,
    /// The administrative scopes to request.
    pub admin_scope: Option<Vec<String>>,
    /// The client ID at the social identity provider.
    pub consumer_key: String,
    /// The client secret at the social identity provider.
    pub consumer_secret: Secret,
    /// The Apple developer ID.
    pub apple_dev_id: Option<String>,
    /// The ID of the Apple private key.
    pub apple_key_id: Option<String>,
    /// The name of the service provider. Cannot be changed later.
    pub service_provider_name: String,
    /// The allowed clock skew, in seconds.
    pub clock_skew_in_seconds: Option<i64>,
    /// The redirect URL.
    pub redirect_url: Option<String>,
    /// The URL of the icon of the identity provider.
    pub icon_url: Option<String>,
    /// The discovery URL.
    pub discovery_url: Option<String>,
    /// Whether the payload contains the client credential.
    pub client_credential_in_payload: Option<bool>,
    /// The refresh token URL.
    pub refresh_token_url: Option<String>,
    /// The mappings of relayed parameters to the identity provider.
    pub relay_idp_param_mappings: Option<Vec<models::SocialIdentityProviderRelayIdpParamMappings>>,
}

model! {
    SocialIdentityProvider {
        required {
            schemas = "schemas", with_schemas([String]);
            name = "name", with_name(String);
            enabled = "enabled", with_enabled(bool);
            account_linking_enabled = "accountLinkingEnabled", with_account_linking_enabled(bool);
            registration_enabled = "registrationEnabled", with_registration_enabled(bool);
            show_on_login = "showOnLogin", with_show_on_login(bool);
            consumer_key = "consumerKey", with_consumer_key(String);
            consumer_secret = "consumerSecret", with_consumer_secret(Secret);
            service_provider_name = "serviceProviderName", with_service_provider_name(String);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::SocialIdentityProviderIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            description = "description", with_description(String);
            social_jit_provisioning_enabled = "socialJitProvisioningEnabled",
                with_social_jit_provisioning_enabled(bool);
            jit_prov_group_static_list_enabled = "jitProvGroupStaticListEnabled",
                with_jit_prov_group_static_list_enabled(bool);
            jit_prov_assigned_groups = "jitProvAssignedGroups",
                with_jit_prov_assigned_groups([models::SocialIdentityProviderJitProvAssignedGroups]);
            auto_redirect_enabled = "autoRedirectEnabled", with_auto_redirect_enabled(bool);
            status = "status", with_status(models::SocialIdentityProviderStatus);
            id_attribute = "idAttribute", with_id_attribute(String);
            authz_url = "authzUrl", with_authz_url(String);
            access_token_url = "accessTokenUrl", with_access_token_url(String);
            profile_url = "profileUrl", with_profile_url(String);
            scope = "scope", with_scope([String]);
            admin_scope = "adminScope", with_admin_scope([String]);
            apple_dev_id = "appleDevId", with_apple_dev_id(String);
            apple_key_id = "appleKeyId", with_apple_key_id(String);
            clock_skew_in_seconds = "clockSkewInSeconds", with_clock_skew_in_seconds(i64);
            redirect_url = "redirectUrl", with_redirect_url(String);
            icon_url = "iconUrl", with_icon_url(String);
            discovery_url = "discoveryUrl", with_discovery_url(String);
            client_credential_in_payload = "clientCredentialInPayload",
                with_client_credential_in_payload(bool);
            refresh_token_url = "refreshTokenUrl", with_refresh_token_url(String);
            relay_idp_param_mappings = "relayIdpParamMappings",
                with_relay_idp_param_mappings([models::SocialIdentityProviderRelayIdpParamMappings]);
        }
    }
}
