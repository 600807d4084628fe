// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a model group version history, which groups the versions of a model group.
    ///
    /// The response has the header `etag`.
    CreateModelGroupVersionHistory = POST "/modelGroupVersionHistory",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroupVersionHistory/CreateModelGroupVersionHistory";
    facts { with_retry_token(); }
    required {
        create_model_group_version_history_details =
            json(models::CreateModelGroupVersionHistoryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ModelGroupVersionHistory) }
    then {
        settled(get_model_group_version_history, models::ModelGroupVersionHistory,
            models::ModelGroupVersionHistoryLifecycleState);
        with_id("modelGroupVersionHistoryId", "id");
    }
}
