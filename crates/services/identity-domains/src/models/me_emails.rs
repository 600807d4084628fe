// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Me emails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeEmails {
    /// The value.
    pub value: String,
    /// The type.
    pub type_: models::MeEmailsType,
    /// Whether this is the primary or preferred value. At most one value can be primary.
    pub primary: Option<bool>,
    /// Whether this is the secondary email address.
    pub secondary: Option<bool>,
    /// Whether the value is verified.
    pub verified: Option<bool>,
    /// The email address whose verification is pending.
    pub pending_verification_data: Option<String>,
}

model! {
    MeEmails {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(models::MeEmailsType);
        }
        optional {
            primary = "primary", with_primary(bool);
            secondary = "secondary", with_secondary(bool);
            verified = "verified", with_verified(bool);
            pending_verification_data = "pendingVerificationData",
                with_pending_verification_data(String);
        }
    }
}
