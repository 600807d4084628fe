// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a target database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetDatabaseDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The details of the database.
    pub database_details: Option<models::DatabaseDetails>,
    /// The credentials.
    pub credentials: Option<models::Credentials>,
    /// The TLS configuration.
    pub tls_config: Option<models::TlsConfig>,
    /// The connection option.
    pub connection_option: Option<models::ConnectionOption>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateTargetDatabaseDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            database_details = "databaseDetails", with_database_details(models::DatabaseDetails),
                clear_database_details;
            credentials = "credentials", with_credentials(models::Credentials), clear_credentials;
            tls_config = "tlsConfig", with_tls_config(models::TlsConfig), clear_tls_config;
            connection_option = "connectionOption",
                with_connection_option(models::ConnectionOption), clear_connection_option;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
