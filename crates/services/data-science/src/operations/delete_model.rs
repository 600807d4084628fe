// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a model.
    DeleteModel = DELETE "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/DeleteModel";
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
