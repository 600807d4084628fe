// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the pattern.
    ValidatePattern = POST "/catalogs/{catalogId}/patterns/{patternKey}/actions/validate",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Pattern/ValidatePattern";
    facts { with_retry_token(); }
    required {
        catalog_id = path "catalogId" (String);
        pattern_key = path "patternKey" (String);
        validate_pattern_details = json(models::ValidatePatternDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ValidatePatternResult) }
}
