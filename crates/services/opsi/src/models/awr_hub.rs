// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An AWR hub.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrHub {
    /// The OCID of the Ops Insights warehouse.
    pub operations_insights_warehouse_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The name of the Object Storage bucket.
    pub object_storage_bucket_name: String,
    /// The mailbox URL for setting up AWR Hub and its source.
    pub awr_mailbox_url: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AwrHubLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The hub dst timezone version.
    pub hub_dst_timezone_version: Option<String>,
}

model! {
    AwrHub {
        operations_insights_warehouse_id = "operationsInsightsWarehouseId";
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        object_storage_bucket_name = "objectStorageBucketName";
        awr_mailbox_url = "awrMailboxUrl";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        hub_dst_timezone_version = "hubDstTimezoneVersion";
    }
}
