// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A target database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetDatabase {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
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
    /// The OCIDs of associated resources, such as the database.
    pub associated_resource_ids: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::TargetDatabaseLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The features.
    pub features: Option<Vec<String>>,
    /// The peer target databases.
    pub peer_target_databases: Option<Vec<models::PeerTargetDatabase>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    TargetDatabase {
        compartment_id = "compartmentId";
        id = "id";
        display_name = "displayName";
        description = "description";
        database_details = "databaseDetails";
        credentials = "credentials";
        tls_config = "tlsConfig";
        connection_option = "connectionOption";
        associated_resource_ids = "associatedResourceIds";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        features = "features";
        peer_target_databases = "peerTargetDatabases";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
