// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a model group version history to another compartment.
    ChangeModelGroupVersionHistoryCompartment =
        POST "/modelGroupVersionHistory/{modelGroupVersionHistoryId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroupVersionHistory/ChangeModelGroupVersionHistoryCompartment";
    facts { with_retry_token(); }
    required {
        model_group_version_history_id = path "modelGroupVersionHistoryId" (String);
        change_model_group_version_history_compartment_details =
            json(models::ChangeModelGroupVersionHistoryCompartmentDetails);
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
    then {
        settled(get_model_group_version_history, models::ModelGroupVersionHistory,
            models::ModelGroupVersionHistoryLifecycleState);
    }
}
