// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external ASM instance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalAsmInstance = PUT "/externalAsmInstances/{externalAsmInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalAsmInstance/UpdateExternalAsmInstance";
    facts { without_default_retry(); }
    required {
        external_asm_instance_id = path "externalAsmInstanceId" (String);
        update_external_asm_instance_details = json(models::UpdateExternalAsmInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalAsmInstance) }
    then {
        settled(get_external_asm_instance, models::ExternalAsmInstance,
            models::ExternalAsmInstanceLifecycleState);
    }
}
