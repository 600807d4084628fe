// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a peer target database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePeerTargetDatabaseDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the Data Guard association that relates the peer database to the primary
    /// database.
    pub dataguard_association_id: Option<String>,
    /// The details of the database.
    pub database_details: models::DatabaseDetails,
    /// The TLS configuration.
    pub tls_config: Option<models::TlsConfig>,
}

model! {
    CreatePeerTargetDatabaseDetails {
        required {
            database_details = "databaseDetails", with_database_details(models::DatabaseDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            dataguard_association_id = "dataguardAssociationId",
                with_dataguard_association_id(String);
            tls_config = "tlsConfig", with_tls_config(models::TlsConfig);
        }
    }
}
