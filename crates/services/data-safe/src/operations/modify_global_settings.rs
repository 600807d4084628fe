// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Modifies the global settings.
    ///
    /// The response has the header `opc-work-request-id`.
    ModifyGlobalSettings = POST "/configuration/{compartmentId}/actions/modifyGlobalSettings",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DataSafeConfiguration/ModifyGlobalSettings";
    facts { with_retry_token(); }
    required {
        compartment_id = path "compartmentId" (String);
        modify_global_settings_details = json(models::ModifyGlobalSettingsDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
