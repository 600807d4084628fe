// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A peer target database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerTargetDatabase {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The key.
    pub key: i64,
    /// The OCID of the Data Guard association that relates the peer database to the primary
    /// database.
    pub dataguard_association_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The role.
    pub role: Option<String>,
    /// The unique name of the database.
    pub database_unique_name: Option<String>,
    /// The details of the database.
    pub database_details: models::DatabaseDetails,
    /// The TLS configuration.
    pub tls_config: Option<models::TlsConfig>,
    /// The lifecycle state.
    pub lifecycle_state: models::PeerTargetDatabaseLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    PeerTargetDatabase {
        display_name = "displayName";
        description = "description";
        key = "key";
        dataguard_association_id = "dataguardAssociationId";
        time_created = "timeCreated";
        role = "role";
        database_unique_name = "databaseUniqueName";
        database_details = "databaseDetails";
        tls_config = "tlsConfig";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
