// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a sender configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSenderConfig {
    /// The display name.
    pub display_name: Option<String>,
    /// The email address.
    pub email: String,
    /// Whether the sender has an inbox for incoming email.
    pub is_inbox_configured: bool,
    /// Whether it is a resend notification email.
    pub is_resend_notification_email: Option<bool>,
}

model! {
    UpdateSenderConfig {
        required {
            email = "email", with_email(String);
            is_inbox_configured = "isInboxConfigured", with_is_inbox_configured(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            is_resend_notification_email = "isResendNotificationEmail",
                with_is_resend_notification_email(bool);
        }
    }
}
