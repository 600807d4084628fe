// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
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
    pub idcs_prevented_operations: Option<Vec<models::UserIdcsPreventedOperation>>,
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
    /// The user name.
    pub user_name: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The nickname.
    pub nick_name: Option<String>,
    /// The URL of the online profile of the user.
    pub profile_url: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The type of the user.
    pub user_type: Option<models::UserType>,
    /// The locale.
    pub locale: Option<String>,
    /// The preferred language.
    pub preferred_language: Option<String>,
    /// The time zone.
    pub timezone: Option<String>,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
    /// The password.
    pub password: Option<Secret>,
    /// The name.
    pub name: Option<models::UserName>,
    /// The email addresses.
    pub emails: Option<Vec<models::UserEmails>>,
    /// The phone numbers.
    pub phone_numbers: Option<Vec<models::UserPhoneNumbers>>,
    /// The instant messaging addresses of the user.
    pub ims: Option<Vec<models::UserIms>>,
    /// The URLs of photos of the user.
    pub photos: Option<Vec<models::UserPhotos>>,
    /// The addresses.
    pub addresses: Option<Vec<models::Addresses>>,
    /// The groups.
    pub groups: Option<Vec<models::UserGroups>>,
    /// The entitlements.
    pub entitlements: Option<Vec<models::UserEntitlements>>,
    /// The roles.
    pub roles: Option<Vec<models::UserRoles>>,
    /// The x509 certificates.
    pub x509_certificates: Option<Vec<models::UserX509Certificates>>,
    /// The extension enterprise 2 0 user.
    pub extension_enterprise_2_0_user: Option<models::ExtensionEnterprise20User>,
    /// The extension user user.
    pub extension_user_user: Option<models::ExtensionUserUser>,
    /// The extension password state user.
    pub extension_password_state_user: Option<models::ExtensionPasswordStateUser>,
    /// The extension user state user.
    pub extension_user_state_user: Option<models::ExtensionUserStateUser>,
    /// The extension POSIX user.
    pub extension_posix_user: Option<models::ExtensionPosixUser>,
    /// The extension Kerberos user user.
    pub extension_kerberos_user_user: Option<models::ExtensionKerberosUserUser>,
    /// The extension MFA user.
    pub extension_mfa_user: Option<models::ExtensionMfaUser>,
    /// The extension adaptive user.
    pub extension_adaptive_user: Option<models::ExtensionAdaptiveUser>,
    /// The extension sff user.
    pub extension_sff_user: Option<models::ExtensionSffUser>,
    /// The extension security questions user.
    pub extension_security_questions_user: Option<models::ExtensionSecurityQuestionsUser>,
    /// The extension self registration user.
    pub extension_self_registration_user: Option<models::ExtensionSelfRegistrationUser>,
    /// The extension social account user.
    pub extension_social_account_user: Option<models::ExtensionSocialAccountUser>,
    /// The extension DB user user.
    pub extension_db_user_user: Option<models::ExtensionDbUserUser>,
    /// The extension terms of use user.
    pub extension_terms_of_use_user: Option<models::ExtensionTermsOfUseUser>,
    /// The extension passwordless user.
    pub extension_passwordless_user: Option<models::ExtensionPasswordlessUser>,
    /// The extension for OCI tags.
    pub extension_oci_tags: Option<models::ExtensionOCITags>,
    /// The extension user credentials user.
    pub extension_user_credentials_user: Option<models::ExtensionUserCredentialsUser>,
    /// The extension capabilities user.
    pub extension_capabilities_user: Option<models::ExtensionCapabilitiesUser>,
    /// The extension DB credentials user.
    pub extension_db_credentials_user: Option<models::ExtensionDbCredentialsUser>,
    /// The extension for changes that users make to their own account.
    pub extension_self_change_user: Option<models::ExtensionSelfChangeUser>,
}

model! {
    User {
        required {
            schemas = "schemas", with_schemas([String]);
            user_name = "userName", with_user_name(String);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::UserIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            nick_name = "nickName", with_nick_name(String);
            profile_url = "profileUrl", with_profile_url(String);
            title = "title", with_title(String);
            user_type = "userType", with_user_type(models::UserType);
            locale = "locale", with_locale(String);
            preferred_language = "preferredLanguage", with_preferred_language(String);
            timezone = "timezone", with_timezone(String);
            active = "active", with_active(bool);
            password = "password", with_password(Secret);
            name = "name", with_name(models::UserName);
            emails = "emails", with_emails([models::UserEmails]);
            phone_numbers = "phoneNumbers", with_phone_numbers([models::UserPhoneNumbers]);
            ims = "ims", with_ims([models::UserIms]);
            photos = "photos", with_photos([models::UserPhotos]);
            addresses = "addresses", with_addresses([models::Addresses]);
            groups = "groups", with_groups([models::UserGroups]);
            entitlements = "entitlements", with_entitlements([models::UserEntitlements]);
            roles = "roles", with_roles([models::UserRoles]);
            x509_certificates = "x509Certificates",
                with_x509_certificates([models::UserX509Certificates]);
            extension_enterprise_2_0_user =
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
                with_extension_enterprise_2_0_user(models::ExtensionEnterprise20User);
            extension_user_user = "urn:ietf:params:scim:schemas:oracle:idcs:extension:user:User",
                with_extension_user_user(models::ExtensionUserUser);
            extension_password_state_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:passwordState:User",
                with_extension_password_state_user(models::ExtensionPasswordStateUser);
            extension_user_state_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:userState:User",
                with_extension_user_state_user(models::ExtensionUserStateUser);
            extension_posix_user = "urn:ietf:params:scim:schemas:oracle:idcs:extension:posix:User",
                with_extension_posix_user(models::ExtensionPosixUser);
            extension_kerberos_user_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:kerberosUser:User",
                with_extension_kerberos_user_user(models::ExtensionKerberosUserUser);
            extension_mfa_user = "urn:ietf:params:scim:schemas:oracle:idcs:extension:mfa:User",
                with_extension_mfa_user(models::ExtensionMfaUser);
            extension_adaptive_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:adaptive:User",
                with_extension_adaptive_user(models::ExtensionAdaptiveUser);
            extension_sff_user = "urn:ietf:params:scim:schemas:oracle:idcs:extension:sff:User",
                with_extension_sff_user(models::ExtensionSffUser);
            extension_security_questions_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:securityQuestions:User",
                with_extension_security_questions_user(models::ExtensionSecurityQuestionsUser);
            extension_self_registration_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:selfRegistration:User",
                with_extension_self_registration_user(models::ExtensionSelfRegistrationUser);
            extension_social_account_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:socialAccount:User",
                with_extension_social_account_user(models::ExtensionSocialAccountUser);
            extension_db_user_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:dbUser:User",
                with_extension_db_user_user(models::ExtensionDbUserUser);
            extension_terms_of_use_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:termsOfUse:User",
                with_extension_terms_of_use_user(models::ExtensionTermsOfUseUser);
            extension_passwordless_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:passwordless:User",
                with_extension_passwordless_user(models::ExtensionPasswordlessUser);
            extension_oci_tags = "urn:ietf:params:scim:schemas:oracle:idcs:extension:OCITags",
                with_extension_oci_tags(models::ExtensionOCITags);
            extension_user_credentials_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:userCredentials:User",
                with_extension_user_credentials_user(models::ExtensionUserCredentialsUser);
            extension_capabilities_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:capabilities:User",
                with_extension_capabilities_user(models::ExtensionCapabilitiesUser);
            extension_db_credentials_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:dbCredentials:User",
                with_extension_db_credentials_user(models::ExtensionDbCredentialsUser);
            extension_self_change_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:selfChange:User",
                with_extension_self_change_user(models::ExtensionSelfChangeUser);
        }
    }
}
