// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Updates the term version content.
    ///
    /// The response has the header `etag`.
    UpdateTermVersionContent = PUT "/termVersions/{termVersionId}/content",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/TermVersion/UpdateTermVersionContent";
    required {
        term_version_id = path "termVersionId" (String);
        body = body(Body);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The display name.
        display_name = header "display-name" (String);
    }
    returns { json(models::TermVersion) }
    then {
        settled(get_term_version, models::TermVersion, models::TermVersionLifecycleState);
        with_id("termVersionId", "id");
    }
}
