// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves an ML application instance view to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeMlApplicationInstanceViewCompartment =
        POST "/mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/ChangeMlApplicationInstanceViewCompartment";
    facts { with_retry_token(); }
    required {
        ml_application_instance_view_id = path "mlApplicationInstanceViewId" (String);
        change_ml_application_instance_view_compartment_details =
            json(models::ChangeMlApplicationInstanceViewCompartmentDetails);
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
