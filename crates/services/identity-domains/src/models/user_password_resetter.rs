// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A user password resetter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPasswordResetter {
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
    pub idcs_prevented_operations: Option<Vec<models::UserPasswordResetterIdcsPreventedOperation>>,
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
    /// Whether to skip the email notification. Cannot be changed later.
    pub bypass_notification: Option<bool>,
    /// Whether to return the user token to an external client, rather than to notify the user.
    /// Cannot be changed later.
    pub user_flow_controlled_by_external_client: Option<bool>,
    /// The token of the user.
    pub user_token: Option<models::UserPasswordResetterUserToken>,
    /// The ID of the email template for notifications, which overrides the default template of the
    /// event.
    pub notification_email_template_id: Option<String>,
    /// The one time password.
    pub one_time_password: Option<Secret>,
    /// The extension for changes that users make to their own account.
    pub extension_self_change_user: Option<models::ExtensionSelfChangeUser>,
}

model! {
    UserPasswordResetter {
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
                with_idcs_prevented_operations([models::UserPasswordResetterIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            bypass_notification = "bypassNotification", with_bypass_notification(bool);
            user_flow_controlled_by_external_client = "userFlowControlledByExternalClient",
                with_user_flow_controlled_by_external_client(bool);
            user_token = "userToken", with_user_token(models::UserPasswordResetterUserToken);
            notification_email_template_id = "notificationEmailTemplateId",
                with_notification_email_template_id(String);
            one_time_password = "oneTimePassword", with_one_time_password(Secret);
            extension_self_change_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:selfChange:User",
                with_extension_self_change_user(models::ExtensionSelfChangeUser);
        }
    }
}
