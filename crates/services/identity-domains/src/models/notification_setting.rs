// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A notification setting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSetting {
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
    pub idcs_prevented_operations: Option<Vec<models::NotificationSettingIdcsPreventedOperation>>,
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
    /// Whether notification is enabled.
    pub notification_enabled: bool,
    /// Whether the test mode is enabled.
    pub test_mode_enabled: Option<bool>,
    /// The test recipients.
    pub test_recipients: Option<Vec<String>>,
    /// Whether to send notifications to secondary email.
    ///
    /// Deprecated.
    #[deprecated]
    pub send_notifications_to_secondary_email: Option<bool>,
    /// Whether to send notification to old and new primary emails when admin changes primary email.
    pub send_notification_to_old_and_new_primary_emails_when_admin_changes_primary_email:
        Option<bool>,
    /// The from email address.
    pub from_email_address: models::NotificationSettingsFromEmailAddress,
    /// The event settings.
    pub event_settings: Vec<models::NotificationSettingsEventSettings>,
}

model! {
    NotificationSetting {
        required {
            schemas = "schemas", with_schemas([String]);
            notification_enabled = "notificationEnabled", with_notification_enabled(bool);
            from_email_address = "fromEmailAddress",
                with_from_email_address(models::NotificationSettingsFromEmailAddress);
            event_settings = "eventSettings",
                with_event_settings([models::NotificationSettingsEventSettings]);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::NotificationSettingIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            test_mode_enabled = "testModeEnabled", with_test_mode_enabled(bool);
            test_recipients = "testRecipients", with_test_recipients([String]);
            send_notifications_to_secondary_email = "sendNotificationsToSecondaryEmail",
                with_send_notifications_to_secondary_email(bool);
            send_notification_to_old_and_new_primary_emails_when_admin_changes_primary_email =
                "sendNotificationToOldAndNewPrimaryEmailsWhenAdminChangesPrimaryEmail",
                with_send_notification_to_old_and_new_primary_emails_when_admin_changes_primary_email(bool);
        }
    }
}
