// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a target database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetDatabaseDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The details of the database.
    pub database_details: models::DatabaseDetails,
    /// The credentials.
    pub credentials: Option<models::Credentials>,
    /// The TLS configuration.
    pub tls_config: Option<models::TlsConfig>,
    /// The connection option.
    pub connection_option: Option<models::ConnectionOption>,
    /// The peer target database details.
    pub peer_target_database_details: Option<Vec<models::CreatePeerTargetDatabaseDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateTargetDatabaseDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            database_details = "databaseDetails", with_database_details(models::DatabaseDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            credentials = "credentials", with_credentials(models::Credentials);
            tls_config = "tlsConfig", with_tls_config(models::TlsConfig);
            connection_option = "connectionOption",
                with_connection_option(models::ConnectionOption);
            peer_target_database_details = "peerTargetDatabaseDetails",
                with_peer_target_database_details([models::CreatePeerTargetDatabaseDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
