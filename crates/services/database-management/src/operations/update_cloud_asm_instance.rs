// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud ASM instance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudAsmInstance = PUT "/cloudAsmInstances/{cloudAsmInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudAsmInstance/UpdateCloudAsmInstance";
    facts { without_default_retry(); }
    required {
        cloud_asm_instance_id = path "cloudAsmInstanceId" (String);
        update_cloud_asm_instance_details = json(models::UpdateCloudAsmInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CloudAsmInstance) }
    then {
        settled(get_cloud_asm_instance, models::CloudAsmInstance,
            models::CloudAsmInstanceLifecycleState);
    }
}
