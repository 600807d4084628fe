// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves an ML application implementation to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeMlApplicationImplementationCompartment =
        POST "/mlApplicationImplementations/{mlApplicationImplementationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/ChangeMlApplicationImplementationCompartment";
    facts { with_retry_token(); }
    required {
        ml_application_implementation_id = path "mlApplicationImplementationId" (String);
        change_ml_application_implementation_compartment_details =
            json(models::ChangeMlApplicationImplementationCompartmentDetails);
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
        settled(get_ml_application_implementation, models::MlApplicationImplementation,
            models::MlApplicationImplementationLifecycleState);
    }
}
