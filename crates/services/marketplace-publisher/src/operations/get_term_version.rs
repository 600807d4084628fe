// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the term version.
    ///
    /// The response has the header `etag`.
    GetTermVersion = GET "/termVersions/{termVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/TermVersion/GetTermVersion";
    required {
        term_version_id = path "termVersionId" (String);
    }
    returns { json(models::TermVersion), state(models::TermVersionLifecycleState) }
}
