// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Creates a term version.
    ///
    /// The response has the header `etag`.
    CreateTermVersion = POST "/termVersions",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/TermVersion/CreateTermVersion";
    facts { with_retry_token(); }
    required {
        term_id = header "term-id" (String);
        body = body(Body);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The display name.
        display_name = header "display-name" (String);
    }
    returns { json(models::TermVersion) }
    then {
        settled(get_term_version, models::TermVersion, models::TermVersionLifecycleState);
        with_id("termVersionId", "id");
    }
}
