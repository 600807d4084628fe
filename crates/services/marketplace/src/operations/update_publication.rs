// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the publication.
    ///
    /// The response has the header `etag`.
    UpdatePublication = PUT "/publications/{publicationId}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/Publication/UpdatePublication";
    facts { with_retry_token(); }
    required {
        publication_id = path "publicationId" (String);
        update_publication_details = json(models::UpdatePublicationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Publication) }
    then { settled(get_publication, models::Publication, models::PublicationLifecycleState); }
}
