// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a model version set. Its models must already be deleted, unless
    /// `isDeleteRelatedModels` is true.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteModelVersionSet = DELETE "/modelVersionSets/{modelVersionSetId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelVersionSet/DeleteModelVersionSet";
    required {
        model_version_set_id = path "modelVersionSetId" (String);
    }
    optional {
        /// Whether to also delete the models of the set. If false, they must already be deleted.
        /// Default: `false`.
        is_delete_related_models = query "isDeleteRelatedModels" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_model_version_set); }
}
