// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The requirements for Console passwords.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordPolicy {
    /// The minimum length of a password, in characters.
    pub minimum_password_length: Option<i64>,
    /// Whether a password must contain an uppercase letter.
    pub is_uppercase_characters_required: Option<bool>,
    /// Whether a password must contain a lowercase letter.
    pub is_lowercase_characters_required: Option<bool>,
    /// Whether a password must contain a digit.
    pub is_numeric_characters_required: Option<bool>,
    /// Whether a password must contain a special character (neither a letter nor a digit).
    pub is_special_characters_required: Option<bool>,
    /// Whether a password can contain the user name.
    pub is_username_containment_allowed: Option<bool>,
}

model! {
    PasswordPolicy {
        optional {
            minimum_password_length = "minimumPasswordLength", with_minimum_password_length(i64);
            is_uppercase_characters_required = "isUppercaseCharactersRequired",
                with_is_uppercase_characters_required(bool);
            is_lowercase_characters_required = "isLowercaseCharactersRequired",
                with_is_lowercase_characters_required(bool);
            is_numeric_characters_required = "isNumericCharactersRequired",
                with_is_numeric_characters_required(bool);
            is_special_characters_required = "isSpecialCharactersRequired",
                with_is_special_characters_required(bool);
            is_username_containment_allowed = "isUsernameContainmentAllowed",
                with_is_username_containment_allowed(bool);
        }
    }
}
