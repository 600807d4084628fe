// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A notification settings from email address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSettingsFromEmailAddress {
    /// The value.
    pub value: String,
    /// The validation status.
    pub validation_status: Option<models::NotificationSettingsFromEmailAddressValidationStatus>,
    /// The validate.
    pub validate: models::NotificationSettingsFromEmailAddressValidate,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    NotificationSettingsFromEmailAddress {
        required {
            value = "value", with_value(String);
            validate = "validate",
                with_validate(models::NotificationSettingsFromEmailAddressValidate);
        }
        optional {
            validation_status = "validationStatus",
                with_validation_status(models::NotificationSettingsFromEmailAddressValidationStatus);
            display_name = "displayName", with_display_name(String);
        }
    }
}
