// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves an imported model to another compartment.
    ChangeImportedModelCompartment =
        POST "/importedModels/{importedModelId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ImportedModel/ChangeImportedModelCompartment";
    facts { with_retry_token(); }
    required {
        imported_model_id = path "importedModelId" (String);
        change_imported_model_compartment_details =
            json(models::ChangeImportedModelCompartmentDetails);
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
        settled(get_imported_model, models::ImportedModel, models::ImportedModelLifecycleState);
    }
}
