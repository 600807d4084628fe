// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the term version.
    ///
    /// The response has the header `etag`.
    UpdateTermVersion = PUT "/termVersions/{termVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/TermVersion/UpdateTermVersion";
    required {
        term_version_id = path "termVersionId" (String);
        update_term_version_details = json(models::UpdateTermVersionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::TermVersion) }
    then { settled(get_term_version, models::TermVersion, models::TermVersionLifecycleState); }
}
