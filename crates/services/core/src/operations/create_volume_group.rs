// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a volume group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVolumeGroup = POST "/volumeGroups",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroup/CreateVolumeGroup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_volume_group_details = json(models::CreateVolumeGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VolumeGroup) }
    then {
        settled(get_volume_group, models::VolumeGroup, models::VolumeGroupLifecycleState);
        with_id("volumeGroupId", "id");
    }
}
