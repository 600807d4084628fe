// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a model version set to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeModelVersionSetCompartment =
        POST "/modelVersionSets/{modelVersionSetId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelVersionSet/ChangeModelVersionSetCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        model_version_set_id = path "modelVersionSetId" (String);
        change_model_version_set_compartment_details =
            json(models::ChangeModelVersionSetCompartmentDetails);
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
        settled(get_model_version_set, models::ModelVersionSet,
            models::ModelVersionSetLifecycleState);
    }
}
