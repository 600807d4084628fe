// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the model.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteModel = DELETE "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Model/DeleteModel";
    required {
        model_id = path "modelId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_model); }
}
