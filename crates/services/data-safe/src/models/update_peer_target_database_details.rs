// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a peer target database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePeerTargetDatabaseDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The details of the database.
    pub database_details: Option<models::DatabaseDetails>,
    /// The TLS configuration.
    pub tls_config: Option<models::TlsConfig>,
    cleared: Vec<String>,
}

update! {
    UpdatePeerTargetDatabaseDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            database_details = "databaseDetails", with_database_details(models::DatabaseDetails),
                clear_database_details;
            tls_config = "tlsConfig", with_tls_config(models::TlsConfig), clear_tls_config;
        }
    }
}
