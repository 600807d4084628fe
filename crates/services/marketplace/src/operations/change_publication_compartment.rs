// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the publication to another compartment.
    ChangePublicationCompartment = POST "/publications/{publicationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/Publication/ChangePublicationCompartment";
    facts { with_retry_token(); }
    required {
        publication_id = path "publicationId" (String);
        change_publication_compartment_details = json(models::ChangePublicationCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_publication, models::Publication, models::PublicationLifecycleState); }
}
