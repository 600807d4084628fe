// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A member replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberReplica {
    /// The ID of the volume replica.
    pub volume_replica_id: String,
    /// The membership state.
    pub membership_state: Option<models::MemberReplicaMembershipState>,
}

model! {
    MemberReplica {
        volume_replica_id = "volumeReplicaId";
        membership_state = "membershipState";
    }
}
