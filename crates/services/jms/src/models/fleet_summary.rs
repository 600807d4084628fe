// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The approximate number of Java Runtimes.
    pub approximate_jre_count: i64,
    /// The approximate number of Java installations.
    pub approximate_installation_count: i64,
    /// The approximate number of applications.
    pub approximate_application_count: i64,
    /// The approximate number of managed instances.
    pub approximate_managed_instance_count: i64,
    /// The approximate number of unique Java servers in the last seven days. Not part of the etag.
    pub approximate_java_server_count: i64,
    /// The approximate number of libraries.
    pub approximate_library_count: i64,
    /// The approximate number of unique library vulnerabilities in the last seven days. Not part of
    /// the etag.
    pub approximate_library_vulnerability_count: i64,
    /// The inventory log.
    pub inventory_log: Option<models::CustomLog>,
    /// The operation log.
    pub operation_log: Option<models::CustomLog>,
    /// Whether advanced features are enabled.
    pub is_advanced_features_enabled: Option<bool>,
    /// Whether the export setting of the fleet is enabled.
    pub is_export_setting_enabled: Option<bool>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::FleetLifecycleState,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FleetSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        approximate_jre_count = "approximateJreCount";
        approximate_installation_count = "approximateInstallationCount";
        approximate_application_count = "approximateApplicationCount";
        approximate_managed_instance_count = "approximateManagedInstanceCount";
        approximate_java_server_count = "approximateJavaServerCount";
        approximate_library_count = "approximateLibraryCount";
        approximate_library_vulnerability_count = "approximateLibraryVulnerabilityCount";
        inventory_log = "inventoryLog";
        operation_log = "operationLog";
        is_advanced_features_enabled = "isAdvancedFeaturesEnabled";
        is_export_setting_enabled = "isExportSettingEnabled";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
