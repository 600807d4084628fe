// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A sensitive data model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveDataModel {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::SensitiveDataModelLifecycleState,
    /// The name of the application suite, which is a collection of applications. Default:
    /// `GENERIC`.
    pub app_suite_name: String,
    /// The description.
    pub description: Option<String>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SensitiveDataModel {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        target_id = "targetId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        app_suite_name = "appSuiteName";
        description = "description";
        schemas_for_discovery = "schemasForDiscovery";
        tables_for_discovery = "tablesForDiscovery";
        sensitive_type_ids_for_discovery = "sensitiveTypeIdsForDiscovery";
        sensitive_type_group_ids_for_discovery = "sensitiveTypeGroupIdsForDiscovery";
        is_sample_data_collection_enabled = "isSampleDataCollectionEnabled";
        is_app_defined_relation_discovery_enabled = "isAppDefinedRelationDiscoveryEnabled";
        is_include_all_schemas = "isIncludeAllSchemas";
        is_include_all_sensitive_types = "isIncludeAllSensitiveTypes";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
