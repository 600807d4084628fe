// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restores an archived model artifact for a number of hours.
    RestoreArchivedModelArtifact = POST "/models/{modelId}/actions/restore",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/RestoreArchivedModelArtifact";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
    }
    optional {
        /// The number of hours for which the restored model stays available.
        restore_model_for_hours_specified = query "restoreModelForHoursSpecified" (i64);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_model, models::Model, models::ModelLifecycleState); }
}
