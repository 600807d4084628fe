// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A setting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Setting {
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
    pub idcs_prevented_operations: Option<Vec<models::SettingIdcsPreventedOperation>>,
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
    /// The contact emails.
    pub contact_emails: Option<Vec<String>>,
    /// Whether the branding is custom.
    pub custom_branding: Option<bool>,
    /// The preferred language.
    pub preferred_language: Option<String>,
    /// The time zone.
    pub timezone: Option<String>,
    /// Whether the option `diagnostic record for search identifies returned resources` applies.
    pub diagnostic_record_for_search_identifies_returned_resources: Option<bool>,
    /// Whether the option `re auth when changing my authentication factors` applies.
    pub re_auth_when_changing_my_authentication_factors: Option<bool>,
    /// The re auth factors.
    pub re_auth_factor: Option<Vec<models::SettingReAuthFactor>>,
    /// The locale.
    pub locale: Option<String>,
    /// The CSR access.
    pub csr_access: models::SettingCsrAccess,
    /// Whether access to the signing certificate is public.
    pub signing_cert_public_access: Option<bool>,
    /// The sub mapping attr.
    pub sub_mapping_attr: Option<String>,
    /// Whether all apps of the tenancy trust each other. Overrides `defaultTrustScope`.
    pub account_always_trust_scope: Option<bool>,
    /// The default trust scope.
    ///
    /// Deprecated.
    #[deprecated]
    pub default_trust_scope: Option<models::SettingDefaultTrustScope>,
    /// The issuer.
    pub issuer: Option<String>,
    /// The prev issuer.
    pub prev_issuer: Option<String>,
    /// The diagnostic level.
    pub diagnostic_level: Option<i64>,
    /// The diagnostic tracing upto.
    pub diagnostic_tracing_upto: Option<String>,
    /// The allowed domains.
    pub allowed_domains: Option<Vec<String>>,
    /// Whether the terms of use are shown.
    pub enable_terms_of_use: Option<bool>,
    /// The URL of the terms of use.
    pub terms_of_use_url: Option<String>,
    /// The URL of the privacy policy.
    pub privacy_policy_url: Option<String>,
    /// The migration status.
    pub migration_status: Option<String>,
    /// Whether on-premises provisioning is enabled.
    pub on_premises_provisioning: Option<bool>,
    /// The allowed forgot password flow return URLs.
    pub allowed_forgot_password_flow_return_urls: Option<Vec<String>>,
    /// The allowed notification redirect URLs.
    pub allowed_notification_redirect_urls: Option<Vec<String>>,
    /// The audit event retention period.
    pub audit_event_retention_period: Option<i64>,
    /// Whether the hosted page was selected.
    pub is_hosted_page: Option<bool>,
    /// The URL of the sanitized custom HTML in storage.
    pub custom_html_location: Option<String>,
    /// The URL of the sanitized custom CSS in storage.
    pub custom_css_location: Option<String>,
    /// The custom translations, as a JSON string.
    pub custom_translation: Option<String>,
    /// The name of the cloud account.
    ///
    /// Deprecated.
    #[deprecated]
    pub cloud_account_name: Option<String>,
    /// Whether the cloud migration URL is enabled.
    pub cloud_migration_url_enabled: Option<bool>,
    /// The cloud migration custom URL.
    pub cloud_migration_custom_url: Option<String>,
    /// Whether service administrators cannot list other users.
    pub service_admin_cannot_list_other_users: Option<bool>,
    /// The maximum no of application role members to return. At least 0.
    pub max_no_of_app_role_members_to_return: Option<i64>,
    /// The maximum no of application CMVA to return. At least 0.
    pub max_no_of_app_cmva_to_return: Option<i64>,
    /// The IAM UPST session expiry.
    pub iam_upst_session_expiry: Option<i64>,
    /// The cloud gate CORS settings.
    pub cloud_gate_cors_settings: Option<models::SettingsCloudGateCorsSettings>,
    /// The certificate validation.
    pub certificate_validation: Option<models::SettingsCertificateValidation>,
    /// The tenant custom claims.
    pub tenant_custom_claims: Option<Vec<models::SettingsTenantCustomClaims>>,
    /// The purge configurations.
    ///
    /// Deprecated.
    #[deprecated]
    pub purge_configs: Option<Vec<models::SettingsPurgeConfigs>>,
    /// The default name of the company, by locale.
    pub default_company_names: Option<Vec<models::SettingsDefaultCompanyNames>>,
    /// The default login text, by locale.
    pub default_login_texts: Option<Vec<models::SettingsDefaultLoginTexts>>,
    /// The default images.
    pub default_images: Option<Vec<models::SettingsDefaultImages>>,
    /// The name of the company, by locale.
    pub company_names: Option<Vec<models::SettingsCompanyNames>>,
    /// The sign-in texts in several languages.
    pub login_texts: Option<Vec<models::SettingsLoginTexts>>,
    /// The images.
    pub images: Option<Vec<models::SettingsImages>>,
}

model! {
    Setting {
        required {
            schemas = "schemas", with_schemas([String]);
            csr_access = "csrAccess", with_csr_access(models::SettingCsrAccess);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::SettingIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            contact_emails = "contactEmails", with_contact_emails([String]);
            custom_branding = "customBranding", with_custom_branding(bool);
            preferred_language = "preferredLanguage", with_preferred_language(String);
            timezone = "timezone", with_timezone(String);
            diagnostic_record_for_search_identifies_returned_resources =
                "diagnosticRecordForSearchIdentifiesReturnedResources",
                with_diagnostic_record_for_search_identifies_returned_resources(bool);
            re_auth_when_changing_my_authentication_factors =
                "reAuthWhenChangingMyAuthenticationFactors",
                with_re_auth_when_changing_my_authentication_factors(bool);
            re_auth_factor = "reAuthFactor", with_re_auth_factor([models::SettingReAuthFactor]);
            locale = "locale", with_locale(String);
            signing_cert_public_access = "signingCertPublicAccess",
                with_signing_cert_public_access(bool);
            sub_mapping_attr = "subMappingAttr", with_sub_mapping_attr(String);
            account_always_trust_scope = "accountAlwaysTrustScope",
                with_account_always_trust_scope(bool);
            default_trust_scope = "defaultTrustScope",
                with_default_trust_scope(models::SettingDefaultTrustScope);
            issuer = "issuer", with_issuer(String);
            prev_issuer = "prevIssuer", with_prev_issuer(String);
            diagnostic_level = "diagnosticLevel", with_diagnostic_level(i64);
            diagnostic_tracing_upto = "diagnosticTracingUpto", with_diagnostic_tracing_upto(String);
            allowed_domains = "allowedDomains", with_allowed_domains([String]);
            enable_terms_of_use = "enableTermsOfUse", with_enable_terms_of_use(bool);
            terms_of_use_url = "termsOfUseUrl", with_terms_of_use_url(String);
            privacy_policy_url = "privacyPolicyUrl", with_privacy_policy_url(String);
            migration_status = "migrationStatus", with_migration_status(String);
            on_premises_provisioning = "onPremisesProvisioning",
                with_on_premises_provisioning(bool);
            allowed_forgot_password_flow_return_urls = "allowedForgotPasswordFlowReturnUrls",
                with_allowed_forgot_password_flow_return_urls([String]);
            allowed_notification_redirect_urls = "allowedNotificationRedirectUrls",
                with_allowed_notification_redirect_urls([String]);
            audit_event_retention_period = "auditEventRetentionPeriod",
                with_audit_event_retention_period(i64);
            is_hosted_page = "isHostedPage", with_is_hosted_page(bool);
            custom_html_location = "customHtmlLocation", with_custom_html_location(String);
            custom_css_location = "customCssLocation", with_custom_css_location(String);
            custom_translation = "customTranslation", with_custom_translation(String);
            cloud_account_name = "cloudAccountName", with_cloud_account_name(String);
            cloud_migration_url_enabled = "cloudMigrationUrlEnabled",
                with_cloud_migration_url_enabled(bool);
            cloud_migration_custom_url = "cloudMigrationCustomUrl",
                with_cloud_migration_custom_url(String);
            service_admin_cannot_list_other_users = "serviceAdminCannotListOtherUsers",
                with_service_admin_cannot_list_other_users(bool);
            max_no_of_app_role_members_to_return = "maxNoOfAppRoleMembersToReturn",
                with_max_no_of_app_role_members_to_return(i64);
            max_no_of_app_cmva_to_return = "maxNoOfAppCMVAToReturn",
                with_max_no_of_app_cmva_to_return(i64);
            iam_upst_session_expiry = "iamUpstSessionExpiry", with_iam_upst_session_expiry(i64);
            cloud_gate_cors_settings = "cloudGateCorsSettings",
                with_cloud_gate_cors_settings(models::SettingsCloudGateCorsSettings);
            certificate_validation = "certificateValidation",
                with_certificate_validation(models::SettingsCertificateValidation);
            tenant_custom_claims = "tenantCustomClaims",
                with_tenant_custom_claims([models::SettingsTenantCustomClaims]);
            purge_configs = "purgeConfigs", with_purge_configs([models::SettingsPurgeConfigs]);
            default_company_names = "defaultCompanyNames",
                with_default_company_names([models::SettingsDefaultCompanyNames]);
            default_login_texts = "defaultLoginTexts",
                with_default_login_texts([models::SettingsDefaultLoginTexts]);
            default_images = "defaultImages", with_default_images([models::SettingsDefaultImages]);
            company_names = "companyNames", with_company_names([models::SettingsCompanyNames]);
            login_texts = "loginTexts", with_login_texts([models::SettingsLoginTexts]);
            images = "images", with_images([models::SettingsImages]);
        }
    }
}
