// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud ASM.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudAsm = PUT "/cloudAsms/{cloudAsmId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudAsm/UpdateCloudAsm";
    facts { without_default_retry(); }
    required {
        cloud_asm_id = path "cloudAsmId" (String);
        update_cloud_asm_details = json(models::UpdateCloudAsmDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_cloud_asm, models::CloudAsm, models::CloudAsmLifecycleState); }
}
