// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports a model from Hugging Face or Object Storage.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateImportedModel = POST "/importedModels",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ImportedModel/CreateImportedModel";
    facts {
        with_retry_token();
        with_secret_fields(&["accessToken"]);
    }
    required {
        create_imported_model_details = json(models::CreateImportedModelDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ImportedModel) }
    then {
        settled(get_imported_model, models::ImportedModel, models::ImportedModelLifecycleState);
        with_id("importedModelId", "id");
    }
}
