// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the external listener.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExternalListener = PUT "/externalListeners/{externalListenerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalListener/UpdateExternalListener";
    facts { without_default_retry(); }
    required {
        external_listener_id = path "externalListenerId" (String);
        update_external_listener_details = json(models::UpdateExternalListenerDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_external_listener, models::ExternalListener,
            models::ExternalListenerLifecycleState);
    }
}
