// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the term version content.
    ///
    /// The response has the header `etag`.
    GetTermVersionContent = GET "/termVersions/{termVersionId}/content",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/TermVersion/GetTermVersionContent";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        term_version_id = path "termVersionId" (String);
    }
    returns { stream }
}
