// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A discovery job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryJob {
    /// The OCID of the resource.
    pub id: String,
    /// The type of the discovery.
    pub discovery_type: models::DiscoveryJobDiscoveryType,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DiscoveryJobLifecycleState,
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The schemas that data discovery scans.
    pub schemas_for_discovery: Option<Vec<String>>,
    /// The tables that data discovery scans, by schema.
    pub tables_for_discovery: Option<Vec<models::TablesForDiscovery>>,
    /// The OCIDs of the sensitive types that data discovery uses.
    pub sensitive_type_ids_for_discovery: Option<Vec<String>>,
    /// The OCIDs of the sensitive type groups that data discovery uses.
    pub sensitive_type_group_ids_for_discovery: Option<Vec<String>>,
    /// Whether sample data of the discovered columns is collected and stored.
    pub is_sample_data_collection_enabled: bool,
    /// Whether to discover potential relationships between columns at application level, in
    /// addition to dictionary-based ones.
    pub is_app_defined_relation_discovery_enabled: bool,
    /// Whether data discovery jobs scan all schemas of the target database except those maintained
    /// by Oracle.
    pub is_include_all_schemas: bool,
    /// Whether to use all existing sensitive types. If true, `sensitiveTypeIdsForDiscovery` is
    /// ignored.
    pub is_include_all_sensitive_types: bool,
    /// The number of total schemas scanned.
    pub total_schemas_scanned: i64,
    /// The number of scanned objects.
    pub total_objects_scanned: i64,
    /// The number of total columns scanned.
    pub total_columns_scanned: i64,
    /// The total new sensitive columns.
    pub total_new_sensitive_columns: i64,
    /// The total modified sensitive columns.
    pub total_modified_sensitive_columns: i64,
    /// The total deleted sensitive columns.
    pub total_deleted_sensitive_columns: i64,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DiscoveryJob {
        id = "id";
        discovery_type = "discoveryType";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        lifecycle_state = "lifecycleState";
        sensitive_data_model_id = "sensitiveDataModelId";
        target_id = "targetId";
        schemas_for_discovery = "schemasForDiscovery";
        tables_for_discovery = "tablesForDiscovery";
        sensitive_type_ids_for_discovery = "sensitiveTypeIdsForDiscovery";
        sensitive_type_group_ids_for_discovery = "sensitiveTypeGroupIdsForDiscovery";
        is_sample_data_collection_enabled = "isSampleDataCollectionEnabled";
        is_app_defined_relation_discovery_enabled = "isAppDefinedRelationDiscoveryEnabled";
        is_include_all_schemas = "isIncludeAllSchemas";
        is_include_all_sensitive_types = "isIncludeAllSensitiveTypes";
        total_schemas_scanned = "totalSchemasScanned";
        total_objects_scanned = "totalObjectsScanned";
        total_columns_scanned = "totalColumnsScanned";
        total_new_sensitive_columns = "totalNewSensitiveColumns";
        total_modified_sensitive_columns = "totalModifiedSensitiveColumns";
        total_deleted_sensitive_columns = "totalDeletedSensitiveColumns";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
