// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an imported model.
    ///
    /// The response has the header `etag`.
    GetImportedModel = GET "/importedModels/{importedModelId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ImportedModel/GetImportedModel";
    facts { with_secret_fields(&["accessToken"]); }
    required {
        imported_model_id = path "importedModelId" (String);
    }
    returns { json(models::ImportedModel), state(models::ImportedModelLifecycleState) }
}
