// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pattern.
    ///
    /// The response has the header `etag`.
    GetPattern = GET "/catalogs/{catalogId}/patterns/{patternKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Pattern/GetPattern";
    required {
        catalog_id = path "catalogId" (String);
        pattern_key = path "patternKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetPatternField]);
    }
    returns { json(models::Pattern), state(models::PatternLifecycleState) }
}
