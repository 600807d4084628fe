// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a deployment peer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentPeerSummary {
    /// The OCID of the deployment.
    pub deployment_id: String,
    /// The name of the region. Default: the current region.
    pub region: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The fault domain of the placement.
    pub fault_domain: String,
    /// The display name.
    pub display_name: String,
    /// The peer type.
    pub peer_type: models::DeploymentPeerPeerType,
    /// The role of the peer.
    pub peer_role: models::DeploymentPeerPeerRole,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the last change of the role.
    pub time_role_changed: DateTime<Utc>,
    /// The time of the last synchronization.
    pub time_last_synced: Option<DateTime<Utc>>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The OCID of the cluster placement group. Applies only to multicloud subscriptions.
    pub cluster_placement_group_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::DeploymentPeerLifecycleState,
    /// The status of the precheck.
    pub precheck_status: Option<models::DeploymentPeerPrecheckStatus>,
    /// The time when the precheck was last performed.
    pub time_last_precheck_performed: Option<DateTime<Utc>>,
}

model! {
    DeploymentPeerSummary {
        deployment_id = "deploymentId";
        region = "region";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        display_name = "displayName";
        peer_type = "peerType";
        peer_role = "peerRole";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_role_changed = "timeRoleChanged";
        time_last_synced = "timeLastSynced";
        subscription_id = "subscriptionId";
        cluster_placement_group_id = "clusterPlacementGroupId";
        lifecycle_state = "lifecycleState";
        precheck_status = "precheckStatus";
        time_last_precheck_performed = "timeLastPrecheckPerformed";
    }
}
