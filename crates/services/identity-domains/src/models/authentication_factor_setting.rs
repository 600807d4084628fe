// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An authentication factor setting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSetting {
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
        Option<Vec<models::AuthenticationFactorSettingIdcsPreventedOperation>>,
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
    /// Whether the email is enabled.
    pub email_enabled: Option<bool>,
    /// Whether SMS is enabled.
    pub sms_enabled: bool,
    /// Whether the phone call is enabled.
    pub phone_call_enabled: Option<bool>,
    /// Whether TOTP is enabled.
    pub totp_enabled: bool,
    /// Whether the push is enabled.
    pub push_enabled: bool,
    /// Whether the bypass code is enabled.
    pub bypass_code_enabled: bool,
    /// Whether security questions are enabled.
    pub security_questions_enabled: bool,
    /// Whether the FIDO authenticator is enabled.
    pub fido_authenticator_enabled: Option<bool>,
    /// Whether the yubico OTP is enabled.
    pub yubico_otp_enabled: Option<bool>,
    /// The MFA enrollment type.
    ///
    /// Deprecated.
    #[deprecated]
    pub mfa_enrollment_type: String,
    /// The MFA enabled category.
    ///
    /// Deprecated.
    #[deprecated]
    pub mfa_enabled_category: Option<String>,
    /// Whether to hide backup factor enabled.
    pub hide_backup_factor_enabled: Option<bool>,
    /// Whether the auto enroll email factor is disabled.
    pub auto_enroll_email_factor_disabled: Option<bool>,
    /// The user enrollment disabled factors.
    pub user_enrollment_disabled_factors:
        Option<Vec<models::AuthenticationFactorSettingUserEnrollmentDisabledFactor>>,
    /// The email settings.
    pub email_settings: Option<models::AuthenticationFactorSettingsEmailSettings>,
    /// The third-party factor.
    pub third_party_factor: Option<models::AuthenticationFactorSettingsThirdPartyFactor>,
    /// The notification settings.
    pub notification_settings: models::AuthenticationFactorSettingsNotificationSettings,
    /// The identity store settings.
    pub identity_store_settings: Option<models::AuthenticationFactorSettingsIdentityStoreSettings>,
    /// The bypass code settings.
    pub bypass_code_settings: models::AuthenticationFactorSettingsBypassCodeSettings,
    /// The client application settings.
    pub client_app_settings: models::AuthenticationFactorSettingsClientAppSettings,
    /// The endpoint restrictions.
    pub endpoint_restrictions: models::AuthenticationFactorSettingsEndpointRestrictions,
    /// The compliance policies.
    pub compliance_policy: Vec<models::AuthenticationFactorSettingsCompliancePolicy>,
    /// The TOTP settings.
    pub totp_settings: models::AuthenticationFactorSettingsTotpSettings,
    /// The extension third party authentication factor settings.
    pub extension_third_party_authentication_factor_settings:
        Option<models::ExtensionThirdPartyAuthenticationFactorSettings>,
    /// The extension FIDO authentication factor settings.
    pub extension_fido_authentication_factor_settings:
        Option<models::ExtensionFidoAuthenticationFactorSettings>,
}

model! {
    AuthenticationFactorSetting {
        required {
            schemas = "schemas", with_schemas([String]);
            sms_enabled = "smsEnabled", with_sms_enabled(bool);
            totp_enabled = "totpEnabled", with_totp_enabled(bool);
            push_enabled = "pushEnabled", with_push_enabled(bool);
            bypass_code_enabled = "bypassCodeEnabled", with_bypass_code_enabled(bool);
            security_questions_enabled = "securityQuestionsEnabled",
                with_security_questions_enabled(bool);
            mfa_enrollment_type = "mfaEnrollmentType", with_mfa_enrollment_type(String);
            notification_settings = "notificationSettings",
                with_notification_settings(models::AuthenticationFactorSettingsNotificationSettings);
            bypass_code_settings = "bypassCodeSettings",
                with_bypass_code_settings(models::AuthenticationFactorSettingsBypassCodeSettings);
            client_app_settings = "clientAppSettings",
                with_client_app_settings(models::AuthenticationFactorSettingsClientAppSettings);
            endpoint_restrictions = "endpointRestrictions",
                with_endpoint_restrictions(models::AuthenticationFactorSettingsEndpointRestrictions);
            compliance_policy = "compliancePolicy",
                with_compliance_policy([models::AuthenticationFactorSettingsCompliancePolicy]);
            totp_settings = "totpSettings",
                with_totp_settings(models::AuthenticationFactorSettingsTotpSettings);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::AuthenticationFactorSettingIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            email_enabled = "emailEnabled", with_email_enabled(bool);
            phone_call_enabled = "phoneCallEnabled", with_phone_call_enabled(bool);
            fido_authenticator_enabled = "fidoAuthenticatorEnabled",
                with_fido_authenticator_enabled(bool);
            yubico_otp_enabled = "yubicoOtpEnabled", with_yubico_otp_enabled(bool);
            mfa_enabled_category = "mfaEnabledCategory", with_mfa_enabled_category(String);
            hide_backup_factor_enabled = "hideBackupFactorEnabled",
                with_hide_backup_factor_enabled(bool);
            auto_enroll_email_factor_disabled = "autoEnrollEmailFactorDisabled",
                with_auto_enroll_email_factor_disabled(bool);
            user_enrollment_disabled_factors = "userEnrollmentDisabledFactors",
                with_user_enrollment_disabled_factors([models::AuthenticationFactorSettingUserEnrollmentDisabledFactor]);
            email_settings = "emailSettings",
                with_email_settings(models::AuthenticationFactorSettingsEmailSettings);
            third_party_factor = "thirdPartyFactor",
                with_third_party_factor(models::AuthenticationFactorSettingsThirdPartyFactor);
            identity_store_settings = "identityStoreSettings",
                with_identity_store_settings(models::AuthenticationFactorSettingsIdentityStoreSettings);
            extension_third_party_authentication_factor_settings =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:thirdParty:AuthenticationFactorSettings",
                with_extension_third_party_authentication_factor_settings(models::ExtensionThirdPartyAuthenticationFactorSettings);
            extension_fido_authentication_factor_settings =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:fido:AuthenticationFactorSettings",
                with_extension_fido_authentication_factor_settings(models::ExtensionFidoAuthenticationFactorSettings);
        }
    }
}
