// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension DB user user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionDbUserUser {
    /// Whether it is a DB user.
    pub is_db_user: Option<bool>,
    /// The password verifiers.
    pub password_verifiers: Option<Vec<models::UserExtPasswordVerifiers>>,
    /// The schema of the database domain that the user can access.
    pub domain_level_schema: Option<String>,
    /// The schema of the database instance that the user can access.
    pub instance_level_schema: Option<String>,
    /// The DB global roles.
    pub db_global_roles: Option<Vec<String>>,
}

model! {
    ExtensionDbUserUser {
        optional {
            is_db_user = "isDbUser", with_is_db_user(bool);
            password_verifiers = "passwordVerifiers",
                with_password_verifiers([models::UserExtPasswordVerifiers]);
            domain_level_schema = "domainLevelSchema", with_domain_level_schema(String);
            instance_level_schema = "instanceLevelSchema", with_instance_level_schema(String);
            db_global_roles = "dbGlobalRoles", with_db_global_roles([String]);
        }
    }
}
