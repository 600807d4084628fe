// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds FSU collection targets.
    ///
    /// The response has the header `opc-work-request-id`.
    AddFsuCollectionTargets = POST "/fsuCollections/{fsuCollectionId}/targets",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCollection/AddFsuCollectionTargets";
    facts { with_retry_token(); }
    required {
        fsu_collection_id = path "fsuCollectionId" (String);
        add_fsu_collection_targets_details = json(models::AddFsuCollectionTargetsDetails);
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
    then { work_request(); }
}
