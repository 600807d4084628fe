// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// An application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct App {
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
    pub idcs_prevented_operations: Option<Vec<models::AppIdcsPreventedOperation>>,
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
    /// Whether runtime operations of the application are free of charge for the customer.
    pub meter_as_opc_service: Option<bool>,
    /// The name. Cannot be changed later.
    pub name: Option<String>,
    /// The client secret.
    pub client_secret: Option<Secret>,
    /// The hashed client secret.
    pub hashed_client_secret: Option<Secret>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The ID token enc algo.
    pub id_token_enc_algo: Option<String>,
    /// The delegated service names.
    pub delegated_service_names: Option<Vec<String>>,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
    /// The icon of the app.
    pub app_icon: Option<String>,
    /// The thumbnail of the app.
    pub app_thumbnail: Option<String>,
    /// Whether it is migrated.
    pub migrated: Option<bool>,
    /// Whether `infrastructure` applies.
    pub infrastructure: Option<bool>,
    /// Whether runtime services can log end users in to the app automatically.
    pub is_login_target: Option<bool>,
    /// Whether the app is on the My Apps page of users with access to it.
    pub show_in_my_apps: Option<bool>,
    /// The protocol that runtime services log end users in with automatically.
    pub login_mechanism: Option<models::AppLoginMechanism>,
    /// The landing page URL.
    pub landing_page_url: Option<String>,
    /// The product logo URL.
    pub product_logo_url: Option<String>,
    /// The URL of the privacy policy.
    pub privacy_policy_url: Option<String>,
    /// The terms of service URL.
    pub terms_of_service_url: Option<String>,
    /// The contact email address.
    pub contact_email_address: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The home page URL.
    pub home_page_url: Option<String>,
    /// Whether it is a form fill.
    pub is_form_fill: Option<bool>,
    /// Whether it is an OAuth client.
    pub is_oauth_client: Option<bool>,
    /// Whether it is a radius application.
    pub is_radius_app: Option<bool>,
    /// The type of the client.
    pub client_type: Option<models::AppClientType>,
    /// The redirect URIs.
    pub redirect_uris: Option<Vec<String>>,
    /// Whether all URL schemes are allowed.
    pub all_url_schemes_allowed: Option<bool>,
    /// The logout URI.
    pub logout_uri: Option<String>,
    /// The post logout redirect URIs.
    pub post_logout_redirect_uris: Option<Vec<String>>,
    /// The allowed grants.
    pub allowed_grants: Option<Vec<String>>,
    /// The allowed operations.
    pub allowed_operations: Option<Vec<models::AppAllowedOperation>>,
    /// The client IP checking.
    pub client_ip_checking: Option<models::AppClientIpChecking>,
    /// Whether the resource or application belongs to Oracle Public Cloud (OPC).
    pub is_opc_service: Option<bool>,
    /// Whether users sign in to the application without an account in it. Cannot be changed later.
    pub is_unmanaged_app: Option<bool>,
    /// Whether to allow access control.
    pub allow_access_control: Option<bool>,
    /// Whether the application is an OAuth resource.
    pub is_oauth_resource: Option<bool>,
    /// The expiration of the access token. In seconds.
    pub access_token_expiry: Option<i64>,
    /// The refresh token expiry. In seconds.
    pub refresh_token_expiry: Option<i64>,
    /// Whether to allow offline.
    pub allow_offline: Option<bool>,
    /// The callback service URL.
    pub callback_service_url: Option<String>,
    /// The audience.
    pub audience: Option<String>,
    /// Whether it is a mobile target.
    pub is_mobile_target: Option<bool>,
    /// The login page URL.
    pub login_page_url: Option<String>,
    /// The linking callback URL.
    pub linking_callback_url: Option<String>,
    /// The logout page URL.
    pub logout_page_url: Option<String>,
    /// The error page URL.
    pub error_page_url: Option<String>,
    /// Whether it is a SAML service provider.
    pub is_saml_service_provider: Option<bool>,
    /// Whether it is a web tier policy.
    pub is_web_tier_policy: Option<bool>,
    /// Whether it is a Kerberos realm.
    pub is_kerberos_realm: Option<bool>,
    /// The icon.
    pub icon: Option<String>,
    /// Whether the app is an alias app, which cannot be granted directly to end users. Cannot be
    /// changed later.
    pub is_alias_app: Option<bool>,
    /// Whether access to the application requires an account in it.
    pub is_managed_app: Option<bool>,
    /// The URN of the service type of the app.
    pub service_type_urn: Option<String>,
    /// The service type version.
    pub service_type_version: Option<String>,
    /// Whether it is obligation capable.
    pub is_obligation_capable: Option<bool>,
    /// Whether the app requires an upgrade.
    pub ready_to_upgrade: Option<bool>,
    /// The trust scope.
    pub trust_scope: Option<models::AppTrustScope>,
    /// Whether it is a database service.
    pub is_database_service: Option<bool>,
    /// The secondary audiences.
    ///
    /// Deprecated.
    #[deprecated]
    pub secondary_audiences: Option<Vec<String>>,
    /// Whether it is an enterprise application.
    pub is_enterprise_app: Option<bool>,
    /// Whether to bypass consent.
    pub bypass_consent: Option<bool>,
    /// Whether to disable kmsi token authentication.
    pub disable_kmsi_token_authentication: Option<bool>,
    /// Whether it is a multicloud service application. Cannot be changed later.
    pub is_multicloud_service_app: Option<bool>,
    /// The radius policy.
    pub radius_policy: Option<models::AppRadiusPolicy>,
    /// The applications network perimeters.
    pub apps_network_perimeters: Option<Vec<models::AppAppsNetworkPerimeters>>,
    /// The cloud control properties.
    pub cloud_control_properties: Option<Vec<models::AppCloudControlProperties>>,
    /// The editable attributes.
    pub editable_attributes: Option<Vec<models::AppEditableAttributes>>,
    /// The terms of use.
    pub terms_of_use: Option<models::AppTermsOfUse>,
    /// The protectable secondary audiences.
    pub protectable_secondary_audiences: Option<Vec<models::AppProtectableSecondaryAudiences>>,
    /// The IdP policy.
    pub idp_policy: Option<models::AppIdpPolicy>,
    /// The allowed tags.
    pub allowed_tags: Option<Vec<models::AppAllowedTags>>,
    /// The application signon policy.
    pub app_signon_policy: Option<models::AppAppSignonPolicy>,
    /// The trust policies.
    pub trust_policies: Option<Vec<models::AppTrustPolicies>>,
    /// The signon policy.
    pub signon_policy: Option<models::AppSignonPolicy>,
    /// The identity providers.
    pub identity_providers: Option<Vec<models::AppIdentityProviders>>,
    /// The accounts.
    pub accounts: Option<Vec<models::AppAccounts>>,
    /// The grants.
    pub grants: Option<Vec<models::AppGrants>>,
    /// The service parameters.
    pub service_params: Option<Vec<models::AppServiceParams>>,
    /// The attr rendering metadata.
    pub attr_rendering_metadata: Option<Vec<models::AppAttrRenderingMetadata>>,
    /// The based on template.
    pub based_on_template: models::AppBasedOnTemplate,
    /// The granted application roles.
    pub granted_app_roles: Option<Vec<models::AppGrantedAppRoles>>,
    /// The SAML service provider.
    pub saml_service_provider: Option<models::AppSamlServiceProvider>,
    /// The allowed scopes.
    pub allowed_scopes: Option<Vec<models::AppAllowedScopes>>,
    /// The certificates.
    pub certificates: Option<Vec<models::AppCertificates>>,
    /// The alias applications.
    pub alias_apps: Option<Vec<models::AppAliasApps>>,
    /// The as OPC service.
    pub as_opc_service: Option<models::AppAsOPCService>,
    /// The administrative roles.
    pub admin_roles: Option<Vec<models::AppAdminRoles>>,
    /// The user roles.
    pub user_roles: Option<Vec<models::AppUserRoles>>,
    /// The scopes.
    pub scopes: Option<Vec<models::AppScopes>>,
    /// The extension radius application application.
    pub extension_radius_app_app: Option<models::AppExtensionRadiusAppApp>,
    /// The extension SAML service provider application.
    pub extension_saml_service_provider_app: Option<models::AppExtensionSamlServiceProviderApp>,
    /// The extension web tier policy application.
    pub extension_web_tier_policy_app: Option<models::AppExtensionWebTierPolicyApp>,
    /// The extension managedapp application.
    pub extension_managedapp_app: Option<models::AppExtensionManagedappApp>,
    /// The extension form fill application template application template.
    pub extension_form_fill_app_template_app_template:
        Option<models::AppExtensionFormFillAppTemplateAppTemplate>,
    /// The extension service application.
    pub extension_opc_service_app: Option<models::AppExtensionOpcServiceApp>,
    /// The extension Kerberos realm application.
    pub extension_kerberos_realm_app: Option<models::AppExtensionKerberosRealmApp>,
    /// The extension requestable application.
    pub extension_requestable_app: Option<models::AppExtensionRequestableApp>,
    /// The extension form fill application application.
    pub extension_form_fill_app_app: Option<models::AppExtensionFormFillAppApp>,
    /// The extension dbcs application.
    pub extension_dbcs_app: Option<models::AppExtensionDbcsApp>,
    /// The extension enterprise application application.
    pub extension_enterprise_app_app: Option<models::AppExtensionEnterpriseAppApp>,
    /// The extension for OCI tags.
    pub extension_oci_tags: Option<models::ExtensionOCITags>,
    /// The extension multicloud service application application.
    pub extension_multicloud_service_app_app: Option<models::AppExtensionMulticloudServiceAppApp>,
}

model! {
    App {
        required {
            schemas = "schemas", with_schemas([String]);
            display_name = "displayName", with_display_name(String);
            based_on_template = "basedOnTemplate",
                with_based_on_template(models::AppBasedOnTemplate);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::AppIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            meter_as_opc_service = "meterAsOPCService", with_meter_as_opc_service(bool);
            name = "name", with_name(String);
            client_secret = "clientSecret", with_client_secret(Secret);
            hashed_client_secret = "hashedClientSecret", with_hashed_client_secret(Secret);
            description = "description", with_description(String);
            id_token_enc_algo = "idTokenEncAlgo", with_id_token_enc_algo(String);
            delegated_service_names = "delegatedServiceNames",
                with_delegated_service_names([String]);
            active = "active", with_active(bool);
            app_icon = "appIcon", with_app_icon(String);
            app_thumbnail = "appThumbnail", with_app_thumbnail(String);
            migrated = "migrated", with_migrated(bool);
            infrastructure = "infrastructure", with_infrastructure(bool);
            is_login_target = "isLoginTarget", with_is_login_target(bool);
            show_in_my_apps = "showInMyApps", with_show_in_my_apps(bool);
            login_mechanism = "loginMechanism", with_login_mechanism(models::AppLoginMechanism);
            landing_page_url = "landingPageUrl", with_landing_page_url(String);
            product_logo_url = "productLogoUrl", with_product_logo_url(String);
            privacy_policy_url = "privacyPolicyUrl", with_privacy_policy_url(String);
            terms_of_service_url = "termsOfServiceUrl", with_terms_of_service_url(String);
            contact_email_address = "contactEmailAddress", with_contact_email_address(String);
            product_name = "productName", with_product_name(String);
            home_page_url = "homePageUrl", with_home_page_url(String);
            is_form_fill = "isFormFill", with_is_form_fill(bool);
            is_oauth_client = "isOAuthClient", with_is_oauth_client(bool);
            is_radius_app = "isRadiusApp", with_is_radius_app(bool);
            client_type = "clientType", with_client_type(models::AppClientType);
            redirect_uris = "redirectUris", with_redirect_uris([String]);
            all_url_schemes_allowed = "allUrlSchemesAllowed", with_all_url_schemes_allowed(bool);
            logout_uri = "logoutUri", with_logout_uri(String);
            post_logout_redirect_uris = "postLogoutRedirectUris",
                with_post_logout_redirect_uris([String]);
            allowed_grants = "allowedGrants", with_allowed_grants([String]);
            allowed_operations = "allowedOperations",
                with_allowed_operations([models::AppAllowedOperation]);
            client_ip_checking = "clientIPChecking",
                with_client_ip_checking(models::AppClientIpChecking);
            is_opc_service = "isOPCService", with_is_opc_service(bool);
            is_unmanaged_app = "isUnmanagedApp", with_is_unmanaged_app(bool);
            allow_access_control = "allowAccessControl", with_allow_access_control(bool);
            is_oauth_resource = "isOAuthResource", with_is_oauth_resource(bool);
            access_token_expiry = "accessTokenExpiry", with_access_token_expiry(i64);
            refresh_token_expiry = "refreshTokenExpiry", with_refresh_token_expiry(i64);
            allow_offline = "allowOffline", with_allow_offline(bool);
            callback_service_url = "callbackServiceUrl", with_callback_service_url(String);
            audience = "audience", with_audience(String);
            is_mobile_target = "isMobileTarget", with_is_mobile_target(bool);
            login_page_url = "loginPageUrl", with_login_page_url(String);
            linking_callback_url = "linkingCallbackUrl", with_linking_callback_url(String);
            logout_page_url = "logoutPageUrl", with_logout_page_url(String);
            error_page_url = "errorPageUrl", with_error_page_url(String);
            is_saml_service_provider = "isSamlServiceProvider", with_is_saml_service_provider(bool);
            is_web_tier_policy = "isWebTierPolicy", with_is_web_tier_policy(bool);
            is_kerberos_realm = "isKerberosRealm", with_is_kerberos_realm(bool);
            icon = "icon", with_icon(String);
            is_alias_app = "isAliasApp", with_is_alias_app(bool);
            is_managed_app = "isManagedApp", with_is_managed_app(bool);
            service_type_urn = "serviceTypeURN", with_service_type_urn(String);
            service_type_version = "serviceTypeVersion", with_service_type_version(String);
            is_obligation_capable = "isObligationCapable", with_is_obligation_capable(bool);
            ready_to_upgrade = "readyToUpgrade", with_ready_to_upgrade(bool);
            trust_scope = "trustScope", with_trust_scope(models::AppTrustScope);
            is_database_service = "isDatabaseService", with_is_database_service(bool);
            secondary_audiences = "secondaryAudiences", with_secondary_audiences([String]);
            is_enterprise_app = "isEnterpriseApp", with_is_enterprise_app(bool);
            bypass_consent = "bypassConsent", with_bypass_consent(bool);
            disable_kmsi_token_authentication = "disableKmsiTokenAuthentication",
                with_disable_kmsi_token_authentication(bool);
            is_multicloud_service_app = "isMulticloudServiceApp",
                with_is_multicloud_service_app(bool);
            radius_policy = "radiusPolicy", with_radius_policy(models::AppRadiusPolicy);
            apps_network_perimeters = "appsNetworkPerimeters",
                with_apps_network_perimeters([models::AppAppsNetworkPerimeters]);
            cloud_control_properties = "cloudControlProperties",
                with_cloud_control_properties([models::AppCloudControlProperties]);
            editable_attributes = "editableAttributes",
                with_editable_attributes([models::AppEditableAttributes]);
            terms_of_use = "termsOfUse", with_terms_of_use(models::AppTermsOfUse);
            protectable_secondary_audiences = "protectableSecondaryAudiences",
                with_protectable_secondary_audiences([models::AppProtectableSecondaryAudiences]);
            idp_policy = "idpPolicy", with_idp_policy(models::AppIdpPolicy);
            allowed_tags = "allowedTags", with_allowed_tags([models::AppAllowedTags]);
            app_signon_policy = "appSignonPolicy",
                with_app_signon_policy(models::AppAppSignonPolicy);
            trust_policies = "trustPolicies", with_trust_policies([models::AppTrustPolicies]);
            signon_policy = "signonPolicy", with_signon_policy(models::AppSignonPolicy);
            identity_providers = "identityProviders",
                with_identity_providers([models::AppIdentityProviders]);
            accounts = "accounts", with_accounts([models::AppAccounts]);
            grants = "grants", with_grants([models::AppGrants]);
            service_params = "serviceParams", with_service_params([models::AppServiceParams]);
            attr_rendering_metadata = "attrRenderingMetadata",
                with_attr_rendering_metadata([models::AppAttrRenderingMetadata]);
            granted_app_roles = "grantedAppRoles",
                with_granted_app_roles([models::AppGrantedAppRoles]);
            saml_service_provider = "samlServiceProvider",
                with_saml_service_provider(models::AppSamlServiceProvider);
            allowed_scopes = "allowedScopes", with_allowed_scopes([models::AppAllowedScopes]);
            certificates = "certificates", with_certificates([models::AppCertificates]);
            alias_apps = "aliasApps", with_alias_apps([models::AppAliasApps]);
            as_opc_service = "asOPCService", with_as_opc_service(models::AppAsOPCService);
            admin_roles = "adminRoles", with_admin_roles([models::AppAdminRoles]);
            user_roles = "userRoles", with_user_roles([models::AppUserRoles]);
            scopes = "scopes", with_scopes([models::AppScopes]);
            extension_radius_app_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:radiusApp:App",
                with_extension_radius_app_app(models::AppExtensionRadiusAppApp);
            extension_saml_service_provider_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:samlServiceProvider:App",
                with_extension_saml_service_provider_app(models::AppExtensionSamlServiceProviderApp);
            extension_web_tier_policy_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:webTierPolicy:App",
                with_extension_web_tier_policy_app(models::AppExtensionWebTierPolicyApp);
            extension_managedapp_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:managedapp:App",
                with_extension_managedapp_app(models::AppExtensionManagedappApp);
            extension_form_fill_app_template_app_template =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:formFillAppTemplate:AppTemplate",
                with_extension_form_fill_app_template_app_template(models::AppExtensionFormFillAppTemplateAppTemplate);
            extension_opc_service_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:opcService:App",
                with_extension_opc_service_app(models::AppExtensionOpcServiceApp);
            extension_kerberos_realm_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:kerberosRealm:App",
                with_extension_kerberos_realm_app(models::AppExtensionKerberosRealmApp);
            extension_requestable_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:requestable:App",
                with_extension_requestable_app(models::AppExtensionRequestableApp);
            extension_form_fill_app_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:formFillApp:App",
                with_extension_form_fill_app_app(models::AppExtensionFormFillAppApp);
            extension_dbcs_app = "urn:ietf:params:scim:schemas:oracle:idcs:extension:dbcs:App",
                with_extension_dbcs_app(models::AppExtensionDbcsApp);
            extension_enterprise_app_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:enterpriseApp:App",
                with_extension_enterprise_app_app(models::AppExtensionEnterpriseAppApp);
            extension_oci_tags = "urn:ietf:params:scim:schemas:oracle:idcs:extension:OCITags",
                with_extension_oci_tags(models::ExtensionOCITags);
            extension_multicloud_service_app_app =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:multicloudServiceApp:App",
                with_extension_multicloud_service_app_app(models::AppExtensionMulticloudServiceAppApp);
        }
    }
}
