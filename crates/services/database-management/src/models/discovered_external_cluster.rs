// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered external cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredExternalCluster {
    /// The ID of the component.
    pub component_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// Whether the component is provisioned as an OCI resource.
    pub is_selected_for_monitoring: Option<bool>,
    /// The status.
    pub status: Option<models::DiscoveredExternalDbSystemComponentStatus>,
    /// The associated components.
    pub associated_components: Option<Vec<models::AssociatedComponent>>,
    /// The directory where Oracle Grid Infrastructure is installed.
    pub grid_home: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// Whether this is an Oracle Flex Cluster.
    pub is_flex_cluster: Option<bool>,
    /// The network address configurations of the cluster.
    pub network_configurations: Option<Vec<models::ExternalClusterNetworkConfiguration>>,
    /// The virtual IP (VIP) configurations of the cluster.
    pub vip_configurations: Option<Vec<models::ExternalClusterVipConfiguration>>,
    /// The configurations of the Single Client Access Name (SCAN) listeners of the cluster.
    pub scan_configurations: Option<Vec<models::ExternalClusterScanListenerConfiguration>>,
    /// The location of Oracle Cluster Registry (OCR).
    pub ocr_file_location: Option<String>,
    /// The cluster instances.
    pub cluster_instances: Option<Vec<models::DiscoveredExternalClusterInstance>>,
}

model! {
    DiscoveredExternalCluster, "componentType" = "CLUSTER" {
        component_id = "componentId";
        display_name = "displayName";
        component_name = "componentName";
        resource_id = "resourceId";
        is_selected_for_monitoring = "isSelectedForMonitoring";
        status = "status";
        associated_components = "associatedComponents";
        grid_home = "gridHome";
        version = "version";
        is_flex_cluster = "isFlexCluster";
        network_configurations = "networkConfigurations";
        vip_configurations = "vipConfigurations";
        scan_configurations = "scanConfigurations";
        ocr_file_location = "ocrFileLocation";
        cluster_instances = "clusterInstances";
    }
}
