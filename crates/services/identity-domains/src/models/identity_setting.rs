// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An identity setting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentitySetting {
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
    pub idcs_prevented_operations: Option<Vec<models::IdentitySettingIdcsPreventedOperation>>,
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
    /// Whether users can change their recovery email address.
    pub user_allowed_to_set_recovery_email: Option<bool>,
    /// Whether the emit locked message when user is is locked.
    pub emit_locked_message_when_user_is_locked: Option<bool>,
    /// Whether the primary email is required.
    pub primary_email_required: Option<bool>,
    /// Whether to remove invalid emails.
    pub remove_invalid_emails: Option<bool>,
    /// Whether to return inactive over locked message.
    pub return_inactive_over_locked_message: Option<bool>,
    /// The my profile.
    pub my_profile: Option<models::IdentitySettingsMyProfile>,
    /// The POSIX UID.
    pub posix_uid: Option<models::IdentitySettingsPOSIXUid>,
    /// The POSIX GID.
    pub posix_gid: Option<models::IdentitySettingsPOSIXGid>,
    /// The tokens.
    pub tokens: Option<Vec<models::IdentitySettingsTokens>>,
}

model! {
    IdentitySetting {
        required {
            schemas = "schemas", with_schemas([String]);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::IdentitySettingIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            user_allowed_to_set_recovery_email = "userAllowedToSetRecoveryEmail",
                with_user_allowed_to_set_recovery_email(bool);
            emit_locked_message_when_user_is_locked = "emitLockedMessageWhenUserIsLocked",
                with_emit_locked_message_when_user_is_locked(bool);
            primary_email_required = "primaryEmailRequired", with_primary_email_required(bool);
            remove_invalid_emails = "removeInvalidEmails", with_remove_invalid_emails(bool);
            return_inactive_over_locked_message = "returnInactiveOverLockedMessage",
                with_return_inactive_over_locked_message(bool);
            my_profile = "myProfile", with_my_profile(models::IdentitySettingsMyProfile);
            posix_uid = "POSIXUid", with_posix_uid(models::IdentitySettingsPOSIXUid);
            posix_gid = "POSIXGid", with_posix_gid(models::IdentitySettingsPOSIXGid);
            tokens = "tokens", with_tokens([models::IdentitySettingsTokens]);
        }
    }
}
