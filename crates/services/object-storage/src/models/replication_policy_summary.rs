// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a replication policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationPolicySummary {
    /// The ID of the policy.
    pub id: String,
    /// The name of the policy.
    pub name: String,
    /// The destination region, such as `us-ashburn-1`.
    pub destination_region_name: String,
    /// The name of the destination bucket.
    pub destination_bucket_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last synchronization. All earlier changes are replicated.
    pub time_last_sync: DateTime<Utc>,
    /// The status of the replication. `CLIENT_ERROR` lasts until the issue in `statusMessage` is
    /// fixed.
    pub status: models::ReplicationPolicyStatus,
    /// The human-readable explanation of the status.
    pub status_message: String,
}

model! {
    ReplicationPolicySummary {
        id = "id";
        name = "name";
        destination_region_name = "destinationRegionName";
        destination_bucket_name = "destinationBucketName";
        time_created = "timeCreated";
        time_last_sync = "timeLastSync";
        status = "status";
        status_message = "statusMessage";
    }
}
