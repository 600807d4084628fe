// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the application to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeApplicationCompartment = POST "/applications/{applicationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Application/ChangeApplicationCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        application_id = path "applicationId" (String);
        change_application_compartment_details = json(models::ChangeApplicationCompartmentDetails);
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
    then { settled(get_application, models::Application, models::ApplicationLifecycleState); }
}
