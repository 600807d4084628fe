// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A my authentication factor validator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyAuthenticationFactorValidator {
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
        Option<Vec<models::MyAuthenticationFactorValidatorIdcsPreventedOperation>>,
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
    /// The authentication factor.
    pub auth_factor: models::MyAuthenticationFactorValidatorAuthFactor,
    /// The scenario to initiate.
    pub scenario: models::MyAuthenticationFactorValidatorScenario,
    /// The ID of the request.
    pub request_id: Option<String>,
    /// The OTP code.
    pub otp_code: Option<Secret>,
    /// The ID of the device.
    pub device_id: Option<String>,
    /// The status.
    pub status: Option<models::MyAuthenticationFactorValidatorStatus>,
    /// The ID of the user.
    pub user_id: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The type.
    pub type_: Option<models::MyAuthenticationFactorValidatorType>,
    /// Whether to update the preferred authentication factor of the user.
    pub update_user_preference: Option<bool>,
    /// The type of the preference.
    pub preference_type: Option<models::MyAuthenticationFactorValidatorPreferenceType>,
    /// The security questions.
    pub security_questions: Option<Vec<models::MyAuthenticationFactorValidatorSecurityQuestions>>,
    /// The name.
    pub name: Option<String>,
    /// The platform.
    pub platform: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The ID of the trusted token.
    pub trusted_token_id: Option<String>,
    /// The ID of the kmsi token.
    pub kmsi_token_id: Option<String>,
    /// The policy enabled second factors.
    pub policy_enabled_second_factors: Option<Vec<String>>,
    /// Whether to create trusted agent.
    pub create_trusted_agent: Option<bool>,
    /// Whether to create kmsi token.
    pub create_kmsi_token: Option<bool>,
    /// Whether the device or factor is enrolled in account recovery.
    pub is_acc_rec_enabled: Option<bool>,
    /// The policy trusted frequency mins.
    pub policy_trusted_frequency_mins: Option<i64>,
    /// The third-party factor.
    pub third_party_factor: Option<models::MyAuthenticationFactorValidatorThirdPartyFactor>,
    /// The additional attributes.
    pub additional_attributes:
        Option<Vec<models::MyAuthenticationFactorValidatorAdditionalAttributes>>,
}

model! {
    MyAuthenticationFactorValidator {
        required {
            schemas = "schemas", with_schemas([String]);
            auth_factor = "authFactor",
                with_auth_factor(models::MyAuthenticationFactorValidatorAuthFactor);
            scenario = "scenario", with_scenario(models::MyAuthenticationFactorValidatorScenario);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::MyAuthenticationFactorValidatorIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            request_id = "requestId", with_request_id(String);
            otp_code = "otpCode", with_otp_code(Secret);
            device_id = "deviceId", with_device_id(String);
            status = "status", with_status(models::MyAuthenticationFactorValidatorStatus);
            user_id = "userId", with_user_id(String);
            user_name = "userName", with_user_name(String);
            display_name = "displayName", with_display_name(String);
            message = "message", with_message(String);
            type_ = "type", with_type(models::MyAuthenticationFactorValidatorType);
            update_user_preference = "updateUserPreference", with_update_user_preference(bool);
            preference_type = "preferenceType",
                with_preference_type(models::MyAuthenticationFactorValidatorPreferenceType);
            security_questions = "securityQuestions",
                with_security_questions([models::MyAuthenticationFactorValidatorSecurityQuestions]);
            name = "name", with_name(String);
            platform = "platform", with_platform(String);
            location = "location", with_location(String);
            trusted_token_id = "trustedTokenId", with_trusted_token_id(String);
            kmsi_token_id = "kmsiTokenId", with_kmsi_token_id(String);
            policy_enabled_second_factors = "policyEnabledSecondFactors",
                with_policy_enabled_second_factors([String]);
            create_trusted_agent = "createTrustedAgent", with_create_trusted_agent(bool);
            create_kmsi_token = "createKmsiToken", with_create_kmsi_token(bool);
            is_acc_rec_enabled = "isAccRecEnabled", with_is_acc_rec_enabled(bool);
            policy_trusted_frequency_mins = "policyTrustedFrequencyMins",
                with_policy_trusted_frequency_mins(i64);
            third_party_factor = "thirdPartyFactor",
                with_third_party_factor(models::MyAuthenticationFactorValidatorThirdPartyFactor);
            additional_attributes = "additionalAttributes",
                with_additional_attributes([models::MyAuthenticationFactorValidatorAdditionalAttributes]);
        }
    }
}
