// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the publication.
    ///
    /// The response has the header `etag`.
    GetPublication = GET "/publications/{publicationId}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/Publication/GetPublication";
    required {
        publication_id = path "publicationId" (String);
    }
    returns { json(models::Publication), state(models::PublicationLifecycleState) }
}
