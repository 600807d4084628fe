// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Disables a trigger of an ML application instance view.
    ///
    /// The response has the header `etag`.
    DisableMlApplicationInstanceViewTrigger =
        POST "/mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/disableTrigger",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/DisableMlApplicationInstanceViewTrigger";
    facts {
        with_retry_token();
        with_secret_fields(&["value"]);
    }
    required {
        ml_application_instance_view_id = path "mlApplicationInstanceViewId" (String);
        disable_ml_application_instance_view_trigger_details =
            json(models::DisableMlApplicationInstanceViewTriggerDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MlApplicationInstanceView) }
    then {
        settled(get_ml_application_instance_view, models::MlApplicationInstanceView,
            models::MlApplicationInstanceViewLifecycleState);
        with_id("mlApplicationInstanceViewId", "id");
    }
}
