// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserName {
    /// The complete value, formatted for display.
    pub formatted: Option<String>,
    /// The family name.
    pub family_name: Option<String>,
    /// The given name.
    pub given_name: Option<String>,
    /// The middle name.
    pub middle_name: Option<String>,
    /// The honorific prefix of the name.
    pub honorific_prefix: Option<String>,
    /// The honorific suffix of the name.
    pub honorific_suffix: Option<String>,
}

model! {
    UserName {
        optional {
            formatted = "formatted", with_formatted(String);
            family_name = "familyName", with_family_name(String);
            given_name = "givenName", with_given_name(String);
            middle_name = "middleName", with_middle_name(String);
            honorific_prefix = "honorificPrefix", with_honorific_prefix(String);
            honorific_suffix = "honorificSuffix", with_honorific_suffix(String);
        }
    }
}
