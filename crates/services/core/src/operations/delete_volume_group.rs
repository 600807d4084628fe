// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the volume group.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteVolumeGroup = DELETE "/volumeGroups/{volumeGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroup/DeleteVolumeGroup";
    facts { without_default_retry(); }
    required {
        volume_group_id = path "volumeGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_volume_group); }
}
