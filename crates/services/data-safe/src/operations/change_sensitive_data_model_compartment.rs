// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the sensitive data model to another compartment.
    ChangeSensitiveDataModelCompartment =
        POST "/sensitiveDataModels/{sensitiveDataModelId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/ChangeSensitiveDataModelCompartment";
    facts { with_retry_token(); }
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        change_sensitive_data_model_compartment_details =
            json(models::ChangeSensitiveDataModelCompartmentDetails);
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
        settled(get_sensitive_data_model, models::SensitiveDataModel,
            models::SensitiveDataModelLifecycleState);
    }
}
