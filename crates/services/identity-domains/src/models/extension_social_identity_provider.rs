// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// An extension social identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionSocialIdentityProvider {
    /// Whether account linking is enabled.
    pub account_linking_enabled: bool,
    /// Whether users are redirected automatically to the social identity provider, which must be
    /// the only one in the IDP policy.
    pub auto_redirect_enabled: Option<bool>,
    /// Whether users of social providers are provisioned just in time.
    pub social_jit_provisioning_enabled: Option<bool>,
    /// Whether users provisioned just in time are assigned to a static list of groups.
    pub jit_prov_group_static_list_enabled: Option<bool>,
    /// The groups that users provisioned just in time become members of.
    pub jit_prov_assigned_groups: Option<Vec<models::IdentityProviderJitProvAssignedGroups>>,
    /// Whether registration is enabled.
    pub registration_enabled: bool,
    /// The status.
    pub status: Option<models::ExtensionSocialIdentityProviderStatus>,
    /// The authorization URL of the social identity provider.
    pub authz_url: Option<String>,
    /// The URL that issues access tokens.
    pub access_token_url: Option<String>,
    /// The mappings of relayed parameters to the identity provider.
    pub relay_idp_param_mappings: Option<Vec<models::IdentityProviderRelayIdpParamMappings>>,
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
    /// The discovery URL.
    pub discovery_url: Option<String>,
    /// Whether the payload contains the client credential.
    pub client_credential_in_payload: Option<bool>,
    /// The attribute with the ID for account linking. Cannot be changed later.
    pub id_attribute: Option<String>,
}

model! {
    ExtensionSocialIdentityProvider {
        required {
            account_linking_enabled = "accountLinkingEnabled", with_account_linking_enabled(bool);
            registration_enabled = "registrationEnabled", with_registration_enabled(bool);
            consumer_key = "consumerKey", with_consumer_key(String);
            consumer_secret = "consumerSecret", with_consumer_secret(Secret);
            service_provider_name = "serviceProviderName", with_service_provider_name(String);
        }
        optional {
            auto_redirect_enabled = "autoRedirectEnabled", with_auto_redirect_enabled(bool);
            social_jit_provisioning_enabled = "socialJitProvisioningEnabled",
                with_social_jit_provisioning_enabled(bool);
            jit_prov_group_static_list_enabled = "jitProvGroupStaticListEnabled",
                with_jit_prov_group_static_list_enabled(bool);
            jit_prov_assigned_groups = "jitProvAssignedGroups",
                with_jit_prov_assigned_groups([models::IdentityProviderJitProvAssignedGroups]);
            status = "status", with_status(models::ExtensionSocialIdentityProviderStatus);
            authz_url = "authzUrl", with_authz_url(String);
            access_token_url = "accessTokenUrl", with_access_token_url(String);
            relay_idp_param_mappings = "relayIdpParamMappings",
                with_relay_idp_param_mappings([models::IdentityProviderRelayIdpParamMappings]);
            profile_url = "profileUrl", with_profile_url(String);
            scope = "scope", with_scope([String]);
            admin_scope = "adminScope", with_admin_scope([String]);
            apple_dev_id = "appleDevId", with_apple_dev_id(String);
            apple_key_id = "appleKeyId", with_apple_key_id(String);
            clock_skew_in_seconds = "clockSkewInSeconds", with_clock_skew_in_seconds(i64);
            redirect_url = "redirectUrl", with_redirect_url(String);
            discovery_url = "discoveryUrl", with_discovery_url(String);
            client_credential_in_payload = "clientCredentialInPayload",
                with_client_credential_in_payload(bool);
            id_attribute = "idAttribute", with_id_attribute(String);
        }
    }
}
