// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an OLVM asset source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOlvmAssetSourceDetails {
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
    /// The endpoint for the discovery and replication of OLVM assets, in the form
    /// `https://<host>:<port>`.
    pub olvm_endpoint: Option<String>,
    /// The credentials for the discovery.
    pub discovery_credentials: Option<models::AssetSourceCredentials>,
    /// The credentials for the replication.
    pub replication_credentials: Option<models::AssetSourceCredentials>,
    /// Whether historical metrics are collected for the assets of the asset source.
    pub are_historical_metrics_collected: Option<bool>,
    /// Whether real-time metrics are collected for the assets of the asset source.
    pub are_realtime_metrics_collected: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateOlvmAssetSourceDetails, "type" = "OLVM" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            assets_compartment_id = "assetsCompartmentId", with_assets_compartment_id(String),
                clear_assets_compartment_id;
            discovery_schedule_id = "discoveryScheduleId", with_discovery_schedule_id(String),
                clear_discovery_schedule_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
            environment_type = "environmentType",
                with_environment_type(models::AssetSourceEnvironmentType), clear_environment_type;
            olvm_endpoint = "olvmEndpoint", with_olvm_endpoint(String), clear_olvm_endpoint;
            discovery_credentials = "discoveryCredentials",
                with_discovery_credentials(models::AssetSourceCredentials),
                clear_discovery_credentials;
            replication_credentials = "replicationCredentials",
                with_replication_credentials(models::AssetSourceCredentials),
                clear_replication_credentials;
            are_historical_metrics_collected = "areHistoricalMetricsCollected",
                with_are_historical_metrics_collected(bool), clear_are_historical_metrics_collected;
            are_realtime_metrics_collected = "areRealtimeMetricsCollected",
                with_are_realtime_metrics_collected(bool), clear_are_realtime_metrics_collected;
        }
    }
}
