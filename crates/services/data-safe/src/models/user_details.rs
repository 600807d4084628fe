// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetails {
    /// The name.
    pub name: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The profile.
    pub profile: Option<String>,
    /// The tablespace. If absent, the default tablespace is used.
    pub tablespace: Option<String>,
    /// Whether it is user predefined by Oracle.
    pub is_user_predefined_by_oracle: Option<bool>,
    /// The type of authentication.
    pub authentication_type: Option<models::UserAuthenticationType>,
}

model! {
    UserDetails {
        name = "name";
        status = "status";
        profile = "profile";
        tablespace = "tablespace";
        is_user_predefined_by_oracle = "isUserPredefinedByOracle";
        authentication_type = "authenticationType";
    }
}
