// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the model to another compartment.
    ChangeModelCompartment = POST "/models/{modelId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Model/ChangeModelCompartment";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
        change_model_compartment_details = json(models::ChangeModelCompartmentDetails);
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
    then { settled(get_model, models::Model, models::ModelLifecycleState); }
}
