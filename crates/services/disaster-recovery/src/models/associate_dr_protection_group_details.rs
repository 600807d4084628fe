// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DR protection group to associate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateDrProtectionGroupDetails {
    /// The OCID of the peer protection group.
    pub peer_id: Option<String>,
    /// The region of the peer protection group. Example: `us-ashburn-1`.
    pub peer_region: Option<String>,
    /// The role.
    pub role: models::AssociateDrProtectionGroupRole,
}

model! {
    AssociateDrProtectionGroupDetails {
        required {
            role = "role", with_role(models::AssociateDrProtectionGroupRole);
        }
        optional {
            peer_id = "peerId", with_peer_id(String);
            peer_region = "peerRegion", with_peer_region(String);
        }
    }
}
