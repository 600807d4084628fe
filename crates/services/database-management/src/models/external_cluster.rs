// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An external cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalCluster {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the external DB system.
    pub external_db_system_id: String,
    /// The OCID of the external connector.
    pub external_connector_id: Option<String>,
    /// The directory where Oracle Grid Infrastructure is installed.
    pub grid_home: Option<String>,
    /// Whether this is an Oracle Flex Cluster.
    pub is_flex_cluster: Option<bool>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExternalClusterLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The network address configurations of the cluster.
    pub network_configurations: Option<Vec<models::ExternalClusterNetworkConfiguration>>,
    /// The virtual IP (VIP) configurations of the cluster.
    pub vip_configurations: Option<Vec<models::ExternalClusterVipConfiguration>>,
    /// The configurations of the Single Client Access Name (SCAN) listeners of the cluster.
    pub scan_configurations: Option<Vec<models::ExternalClusterScanListenerConfiguration>>,
    /// The location of Oracle Cluster Registry (OCR).
    pub ocr_file_location: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The version.
    pub version: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ExternalCluster {
        id = "id";
        display_name = "displayName";
        component_name = "componentName";
        compartment_id = "compartmentId";
        external_db_system_id = "externalDbSystemId";
        external_connector_id = "externalConnectorId";
        grid_home = "gridHome";
        is_flex_cluster = "isFlexCluster";
        additional_details = "additionalDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        network_configurations = "networkConfigurations";
        vip_configurations = "vipConfigurations";
        scan_configurations = "scanConfigurations";
        ocr_file_location = "ocrFileLocation";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        version = "version";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
