// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a database tools connection PostgreSQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsConnectionPostgresqlSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DatabaseToolsConnectionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Whether the Database Tools Runtime supports the connection.
    pub runtime_support: models::DatabaseToolsConnectionRuntimeSupport,
    /// The endpoint of Database Tools Runtime.
    pub runtime_endpoint: String,
    /// The identity for access to OCI resources at runtime: the authenticated caller or the
    /// resource principal.
    pub runtime_identity: models::DatabaseToolsConnectionRuntimeIdentity,
    /// The related resource.
    pub related_resource: Option<models::DatabaseToolsRelatedResourcePostgresql>,
    /// The connection string.
    pub connection_string: String,
    /// The user name.
    pub user_name: Option<String>,
    /// The password of the user.
    pub user_password: Option<models::DatabaseToolsUserPasswordSummary>,
    /// The advanced properties, as keys and values.
    pub advanced_properties: Option<BTreeMap<String, String>>,
    /// The key stores with the certificates and keys for server and client authentication.
    pub key_stores: Option<Vec<models::DatabaseToolsKeyStorePostgresqlSummary>>,
    /// The OCID of the private endpoint that connects to the database in the VCN.
    pub private_endpoint_id: Option<String>,
}

model! {
    DatabaseToolsConnectionPostgresqlSummary, "type" = "POSTGRESQL" {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        locks = "locks";
        runtime_support = "runtimeSupport";
        runtime_endpoint = "runtimeEndpoint";
        runtime_identity = "runtimeIdentity";
        related_resource = "relatedResource";
        connection_string = "connectionString";
        user_name = "userName";
        user_password = "userPassword";
        advanced_properties = "advancedProperties";
        key_stores = "keyStores";
        private_endpoint_id = "privateEndpointId";
    }
}
