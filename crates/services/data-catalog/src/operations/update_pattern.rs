// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the pattern.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdatePattern = PUT "/catalogs/{catalogId}/patterns/{patternKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Pattern/UpdatePattern";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        pattern_key = path "patternKey" (String);
        update_pattern_details = json(models::UpdatePatternDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Pattern) }
    then { settled(get_pattern, models::Pattern, models::PatternLifecycleState); }
}
