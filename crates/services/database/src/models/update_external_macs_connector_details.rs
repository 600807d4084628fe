// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an external MACs connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalMacsConnectorDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The connection string.
    pub connection_string: Option<models::DatabaseConnectionString>,
    /// The credentials for the connection.
    pub connection_credentials: Option<models::DatabaseConnectionCredentials>,
    cleared: Vec<String>,
}

update! {
    UpdateExternalMacsConnectorDetails, "connectorType" = "MACS" {
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            connection_string = "connectionString",
                with_connection_string(models::DatabaseConnectionString), clear_connection_string;
            connection_credentials = "connectionCredentials",
                with_connection_credentials(models::DatabaseConnectionCredentials),
                clear_connection_credentials;
        }
    }
}
