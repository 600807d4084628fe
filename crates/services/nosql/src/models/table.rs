// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Table {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The limits of the table.
    pub table_limits: Option<models::TableLimits>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TableLifecycleState>,
    /// Whether the table can be reclaimed after a period without use.
    pub is_auto_reclaimable: Option<bool>,
    /// The expiration time.
    pub time_of_expiration: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The schema.
    pub schema: Option<models::Schema>,
    /// The DDL statement of the table schema.
    pub ddl_statement: Option<String>,
    /// Whether the schema of the table is mutable or frozen. Tables with frozen schemas can be
    /// replicated.
    pub schema_state: Option<models::TableSchemaState>,
    /// Whether the table is part of a replication set.
    pub is_multi_region: Option<bool>,
    /// The local replica initialization, in percent.
    pub local_replica_initialization_in_percent: Option<i64>,
    /// The replicas.
    pub replicas: Option<Vec<models::Replica>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Table {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        table_limits = "tableLimits";
        lifecycle_state = "lifecycleState";
        is_auto_reclaimable = "isAutoReclaimable";
        time_of_expiration = "timeOfExpiration";
        lifecycle_details = "lifecycleDetails";
        schema = "schema";
        ddl_statement = "ddlStatement";
        schema_state = "schemaState";
        is_multi_region = "isMultiRegion";
        local_replica_initialization_in_percent = "localReplicaInitializationInPercent";
        replicas = "replicas";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
