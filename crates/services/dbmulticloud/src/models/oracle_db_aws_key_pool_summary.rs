// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an Oracle DB AWS key pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAwsKeyPoolSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Whether the AWS KMS keys in the key pool can be reused.
    pub is_reuse_allowed: Option<bool>,
    /// Whether AWS KMS keys in the key pool must be multi-Region. If false, they must be
    /// single-Region.
    pub is_multi_region_key_pool: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<String>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The metadata of the replication.
    pub replication_metadata: Option<models::ReplicationMetadata>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OracleDbAwsKeyPoolSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        is_reuse_allowed = "isReuseAllowed";
        is_multi_region_key_pool = "isMultiRegionKeyPool";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        replication_metadata = "replicationMetadata";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
