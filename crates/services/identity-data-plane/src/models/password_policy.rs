// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A password policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordPolicy {
    /// The minimum length of passwords.
    pub minimum_password_length: Option<i64>,
    /// Whether an uppercase character is required.
    pub is_uppercase_characters_required: Option<bool>,
    /// Whether a lowercase character is required.
    pub is_lowercase_characters_required: Option<bool>,
    /// Whether a digit is required.
    pub is_numeric_characters_required: Option<bool>,
    /// Whether a special character is required.
    pub is_special_characters_required: Option<bool>,
    /// Whether the password may contain the user name.
    pub is_username_containment_allowed: Option<bool>,
}

model! {
    PasswordPolicy {
        minimum_password_length = "minimumPasswordLength";
        is_uppercase_characters_required = "isUppercaseCharactersRequired";
        is_lowercase_characters_required = "isLowercaseCharactersRequired";
        is_numeric_characters_required = "isNumericCharactersRequired";
        is_special_characters_required = "isSpecialCharactersRequired";
        is_username_containment_allowed = "isUsernameContainmentAllowed";
    }
}
