// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

use crate::models;

/// The details of a dynect migration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynectMigrationDetails {
    /// The name of the customer.
    pub customer_name: String,
    /// The user name.
    pub username: String,
    /// The password.
    pub password: Secret,
    /// The HTTP redirect replacements, as key-value pairs.
    pub http_redirect_replacements: Option<BTreeMap<String, Vec<models::MigrationReplacement>>>,
}

model! {
    DynectMigrationDetails {
        required {
            customer_name = "customerName", with_customer_name(String);
            username = "username", with_username(String);
            password = "password", with_password(Secret);
        }
        optional {
            http_redirect_replacements = "httpRedirectReplacements",
                with_http_redirect_replacements({[models::MigrationReplacement]});
        }
    }
}
