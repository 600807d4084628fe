// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the FSU collection target.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteFsuCollectionTarget = DELETE "/fsuCollections/{fsuCollectionId}/targets/{targetId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCollection/DeleteFsuCollectionTarget";
    required {
        fsu_collection_id = path "fsuCollectionId" (String);
        target_id = path "targetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
