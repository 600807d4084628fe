// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an FSU collection.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateFsuCollection = POST "/fsuCollections",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCollection/CreateFsuCollection";
    facts { with_retry_token(); }
    required {
        create_fsu_collection_details = json(models::CreateFsuCollectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FsuCollection) }
    then {
        settled(get_fsu_collection, models::FsuCollection, models::FsuLifecycleState);
        with_id("fsuCollectionId", "id");
    }
}
