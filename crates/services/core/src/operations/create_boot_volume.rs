// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a boot volume.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBootVolume = POST "/bootVolumes",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolume/CreateBootVolume";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_boot_volume_details = json(models::CreateBootVolumeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BootVolume) }
    then {
        settled(get_boot_volume, models::BootVolume, models::BootVolumeLifecycleState);
        with_id("bootVolumeId", "id");
    }
}
