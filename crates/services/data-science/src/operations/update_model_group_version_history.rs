// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a model group version history, such as its latest model group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateModelGroupVersionHistory = PUT "/modelGroupVersionHistory/{modelGroupVersionHistoryId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroupVersionHistory/UpdateModelGroupVersionHistory";
    facts { without_default_retry(); }
    required {
        model_group_version_history_id = path "modelGroupVersionHistoryId" (String);
        update_model_group_version_history_details =
            json(models::UpdateModelGroupVersionHistoryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ModelGroupVersionHistory) }
    then {
        settled(get_model_group_version_history, models::ModelGroupVersionHistory,
            models::ModelGroupVersionHistoryLifecycleState);
    }
}
