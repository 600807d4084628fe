// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the FSU collection to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeFsuCollectionCompartment =
        POST "/fsuCollections/{fsuCollectionId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCollection/ChangeFsuCollectionCompartment";
    facts { with_retry_token(); }
    required {
        fsu_collection_id = path "fsuCollectionId" (String);
        change_fsu_collection_compartment_details =
            json(models::ChangeFsuCollectionCompartmentDetails);
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
    then { settled(get_fsu_collection, models::FsuCollection, models::FsuLifecycleState); }
}
