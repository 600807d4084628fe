// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the volume group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVolumeGroup = PUT "/volumeGroups/{volumeGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroup/UpdateVolumeGroup";
    facts { without_default_retry(); }
    required {
        volume_group_id = path "volumeGroupId" (String);
        update_volume_group_details = json(models::UpdateVolumeGroupDetails);
    }
    optional {
        /// Whether to preserve volume replica. Default: `true`.
        preserve_volume_replica = query "preserveVolumeReplica" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VolumeGroup) }
    then { settled(get_volume_group, models::VolumeGroup, models::VolumeGroupLifecycleState); }
}
