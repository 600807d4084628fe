// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An AWS asset source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAssetSource {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the environment.
    pub environment_id: String,
    /// The OCID of the inventory.
    pub inventory_id: String,
    /// The OCID of the compartment in which assets are created.
    pub assets_compartment_id: String,
    /// The OCID of the discovery schedule.
    pub discovery_schedule_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::AssetSourceLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The side of the migration that the object is on: source or destination.
    pub environment_type: Option<models::AssetSourceEnvironmentType>,
    /// The credentials for the discovery.
    pub discovery_credentials: models::AssetSourceCredentials,
    /// The credentials for the replication.
    pub replication_credentials: Option<models::AssetSourceCredentials>,
    /// The AWS region.
    pub aws_region: String,
    /// The key of the AWS account.
    pub aws_account_key: String,
    /// Whether historical metrics are collected for the assets of the asset source.
    pub are_historical_metrics_collected: Option<bool>,
    /// Whether real-time metrics are collected for the assets of the asset source.
    pub are_realtime_metrics_collected: Option<bool>,
    /// Whether cost data is collected for the assets of the asset source.
    pub is_cost_information_collected: Option<bool>,
}

model! {
    AwsAssetSource, "type" = "AWS" {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        environment_id = "environmentId";
        inventory_id = "inventoryId";
        assets_compartment_id = "assetsCompartmentId";
        discovery_schedule_id = "discoveryScheduleId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        environment_type = "environmentType";
        discovery_credentials = "discoveryCredentials";
        replication_credentials = "replicationCredentials";
        aws_region = "awsRegion";
        aws_account_key = "awsAccountKey";
        are_historical_metrics_collected = "areHistoricalMetricsCollected";
        are_realtime_metrics_collected = "areRealtimeMetricsCollected";
        is_cost_information_collected = "isCostInformationCollected";
    }
}
