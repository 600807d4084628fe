// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external ASM.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalAsm = PUT "/externalAsms/{externalAsmId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalAsm/UpdateExternalAsm";
    facts { without_default_retry(); }
    required {
        external_asm_id = path "externalAsmId" (String);
        update_external_asm_details = json(models::UpdateExternalAsmDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_external_asm, models::ExternalAsm, models::ExternalAsmLifecycleState); }
}
