// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the publication.
    DeletePublication = DELETE "/publications/{publicationId}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/Publication/DeletePublication";
    required {
        publication_id = path "publicationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_publication); }
}
