// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the boot volume KMS key.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateBootVolumeKmsKey = PUT "/bootVolumes/{bootVolumeId}/kmsKey",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeKmsKey/UpdateBootVolumeKmsKey";
    facts { without_default_retry(); }
    required {
        boot_volume_id = path "bootVolumeId" (String);
        update_boot_volume_kms_key_details = json(models::UpdateBootVolumeKmsKeyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BootVolumeKmsKey) }
}
