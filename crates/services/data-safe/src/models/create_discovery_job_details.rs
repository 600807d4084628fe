// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a discovery job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDiscoveryJobDetails {
    /// The type of the discovery.
    pub discovery_type: Option<models::DiscoveryJobDiscoveryType>,
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
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
    /// Whether data discovery jobs scan all schemas of the target database except those maintained
    /// by Oracle.
    pub is_include_all_schemas: Option<bool>,
    /// Whether to use all existing sensitive types. If true, `sensitiveTypeIdsForDiscovery` is
    /// ignored.
    pub is_include_all_sensitive_types: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDiscoveryJobDetails {
        required {
            sensitive_data_model_id = "sensitiveDataModelId", with_sensitive_data_model_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            discovery_type = "discoveryType",
                with_discovery_type(models::DiscoveryJobDiscoveryType);
            display_name = "displayName", with_display_name(String);
            schemas_for_discovery = "schemasForDiscovery", with_schemas_for_discovery([String]);
            tables_for_discovery = "tablesForDiscovery",
                with_tables_for_discovery([models::TablesForDiscovery]);
            sensitive_type_ids_for_discovery = "sensitiveTypeIdsForDiscovery",
                with_sensitive_type_ids_for_discovery([String]);
            sensitive_type_group_ids_for_discovery = "sensitiveTypeGroupIdsForDiscovery",
                with_sensitive_type_group_ids_for_discovery([String]);
            is_sample_data_collection_enabled = "isSampleDataCollectionEnabled",
                with_is_sample_data_collection_enabled(bool);
            is_app_defined_relation_discovery_enabled = "isAppDefinedRelationDiscoveryEnabled",
                with_is_app_defined_relation_discovery_enabled(bool);
            is_include_all_schemas = "isIncludeAllSchemas", with_is_include_all_schemas(bool);
            is_include_all_sensitive_types = "isIncludeAllSensitiveTypes",
                with_is_include_all_sensitive_types(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
