// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an imported model. It should not be served by any active endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteImportedModel = DELETE "/importedModels/{importedModelId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ImportedModel/DeleteImportedModel";
    required {
        imported_model_id = path "importedModelId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_imported_model); }
}
