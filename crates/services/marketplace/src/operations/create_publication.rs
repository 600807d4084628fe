// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a publication.
    ///
    /// The response has the header `etag`.
    CreatePublication = POST "/publications",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/Publication/CreatePublication";
    facts { with_retry_token(); }
    required {
        create_publication_details = json(models::CreatePublicationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Publication) }
    then {
        settled(get_publication, models::Publication, models::PublicationLifecycleState);
        with_id("publicationId", "id");
    }
}
