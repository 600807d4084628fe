// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a sensitive data model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSensitiveDataModelDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The name of the application suite, which is a collection of applications.
    pub app_suite_name: Option<String>,
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
    pub is_sample_data_collection_enabled: Option<bool>,
    /// Whether to discover potential relationships between columns at application level, in
    /// addition to dictionary-based ones.
    pub is_app_defined_relation_discovery_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSensitiveDataModelDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            target_id = "targetId", with_target_id(String), clear_target_id;
            app_suite_name = "appSuiteName", with_app_suite_name(String), clear_app_suite_name;
            description = "description", with_description(String), clear_description;
            schemas_for_discovery = "schemasForDiscovery", with_schemas_for_discovery([String]),
                clear_schemas_for_discovery;
            tables_for_discovery = "tablesForDiscovery",
                with_tables_for_discovery([models::TablesForDiscovery]), clear_tables_for_discovery;
            sensitive_type_ids_for_discovery = "sensitiveTypeIdsForDiscovery",
                with_sensitive_type_ids_for_discovery([String]),
                clear_sensitive_type_ids_for_discovery;
            sensitive_type_group_ids_for_discovery = "sensitiveTypeGroupIdsForDiscovery",
                with_sensitive_type_group_ids_for_discovery([String]),
                clear_sensitive_type_group_ids_for_discovery;
            is_sample_data_collection_enabled = "isSampleDataCollectionEnabled",
                with_is_sample_data_collection_enabled(bool),
                clear_is_sample_data_collection_enabled;
            is_app_defined_relation_discovery_enabled = "isAppDefinedRelationDiscoveryEnabled",
                with_is_app_defined_relation_discovery_enabled(bool),
                clear_is_app_defined_relation_discovery_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
