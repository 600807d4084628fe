// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Recovers an ML application instance view after the provider has resolved the issue. The
    /// substate must be `RECOVERABLE_PROVIDER_ISSUE` or `RECOVERABLE_SERVICE_ISSUE`.
    ///
    /// The response has the header `opc-work-request-id`.
    RecoverMlApplicationInstanceView =
        POST "/mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/recover",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/RecoverMlApplicationInstanceView";
    facts { with_retry_token(); }
    required {
        ml_application_instance_view_id = path "mlApplicationInstanceViewId" (String);
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
        settled(get_ml_application_instance_view, models::MlApplicationInstanceView,
            models::MlApplicationInstanceViewLifecycleState);
    }
}
