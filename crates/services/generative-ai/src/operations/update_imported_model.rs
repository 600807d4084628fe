// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the display name, description, vendor, version or tags of an imported model.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateImportedModel = PUT "/importedModels/{importedModelId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ImportedModel/UpdateImportedModel";
    facts { with_secret_fields(&["accessToken"]); }
    required {
        imported_model_id = path "importedModelId" (String);
        update_imported_model_details = json(models::UpdateImportedModelDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ImportedModel) }
    then {
        settled(get_imported_model, models::ImportedModel, models::ImportedModelLifecycleState);
    }
}
