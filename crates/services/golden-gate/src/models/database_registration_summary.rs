// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a database registration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseRegistrationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DatabaseRegistrationLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The fully qualified domain name (FQDN).
    pub fqdn: String,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the database.
    pub database_id: Option<String>,
    /// The user name for connecting to the system. The user must exist there, and case matters as
    /// the system defines.
    pub username: Option<String>,
    /// The connection string in the form of the technology, such as `mongodb://host:27017/db`.
    pub connection_string: Option<String>,
    /// The mode of the database session. Redirection is only for RAC databases.
    pub session_mode: Option<models::DatabaseRegistrationSessionMode>,
    /// The alias.
    pub alias_name: Option<String>,
    /// The OCID of the secret.
    pub secret_id: Option<String>,
}

model! {
    DatabaseRegistrationSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        fqdn = "fqdn";
        subnet_id = "subnetId";
        system_tags = "systemTags";
        database_id = "databaseId";
        username = "username";
        connection_string = "connectionString";
        session_mode = "sessionMode";
        alias_name = "aliasName";
        secret_id = "secretId";
    }
}
