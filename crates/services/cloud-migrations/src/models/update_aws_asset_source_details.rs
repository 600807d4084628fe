// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in an AWS asset source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAwsAssetSourceDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment in which assets are created.
    pub assets_compartment_id: Option<String>,
    /// The OCID of the discovery schedule.
    pub discovery_schedule_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The side of the migration that the object is on: source or destination.
    pub environment_type: Option<models::AssetSourceEnvironmentType>,
    /// The credentials for the discovery.
    pub discovery_credentials: Option<models::AssetSourceCredentials>,
    /// The credentials for the replication.
    pub replication_credentials: Option<models::AssetSourceCredentials>,
    /// Whether historical metrics are collected for the assets of the asset source.
    pub are_historical_metrics_collected: Option<bool>,
    /// Whether real-time metrics are collected for the assets of the asset source.
    pub are_realtime_metrics_collected: Option<bool>,
    /// Whether cost data is collected for the assets of the asset source.
    pub is_cost_information_collected: Option<bool>,
}

model! {
    UpdateAwsAssetSourceDetails, "type" = "AWS" {
        display_name = "displayName";
        assets_compartment_id = "assetsCompartmentId";
        discovery_schedule_id = "discoveryScheduleId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        environment_type = "environmentType";
        discovery_credentials = "discoveryCredentials";
        replication_credentials = "replicationCredentials";
        are_historical_metrics_collected = "areHistoricalMetricsCollected";
        are_realtime_metrics_collected = "areRealtimeMetricsCollected";
        is_cost_information_collected = "isCostInformationCollected";
    }
}
