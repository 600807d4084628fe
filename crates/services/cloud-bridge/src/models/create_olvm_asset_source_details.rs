// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OLVM asset source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOlvmAssetSourceDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the environment.
    pub environment_id: String,
    /// The OCID of the inventory.
    pub inventory_id: String,
    /// The OCID of the compartment in which assets are created.
    pub assets_compartment_id: String,
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
    pub olvm_endpoint: String,
    /// The credentials for the discovery.
    pub discovery_credentials: models::AssetSourceCredentials,
    /// The credentials for the replication.
    pub replication_credentials: Option<models::AssetSourceCredentials>,
    /// Whether historical metrics are collected for the assets of the asset source.
    pub are_historical_metrics_collected: Option<bool>,
    /// Whether real-time metrics are collected for the assets of the asset source.
    pub are_realtime_metrics_collected: Option<bool>,
}

model! {
    CreateOlvmAssetSourceDetails, "type" = "OLVM" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            environment_id = "environmentId", with_environment_id(String);
            inventory_id = "inventoryId", with_inventory_id(String);
            assets_compartment_id = "assetsCompartmentId", with_assets_compartment_id(String);
            olvm_endpoint = "olvmEndpoint", with_olvm_endpoint(String);
            discovery_credentials = "discoveryCredentials",
                with_discovery_credentials(models::AssetSourceCredentials);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            discovery_schedule_id = "discoveryScheduleId", with_discovery_schedule_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
            environment_type = "environmentType",
                with_environment_type(models::AssetSourceEnvironmentType);
            replication_credentials = "replicationCredentials",
                with_replication_credentials(models::AssetSourceCredentials);
            are_historical_metrics_collected = "areHistoricalMetricsCollected",
                with_are_historical_metrics_collected(bool);
            are_realtime_metrics_collected = "areRealtimeMetricsCollected",
                with_are_realtime_metrics_collected(bool);
        }
    }
}
