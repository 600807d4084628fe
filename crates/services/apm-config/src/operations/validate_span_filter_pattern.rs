// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the span filter pattern.
    ValidateSpanFilterPattern = POST "/actions/validateSpanFilterPattern",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/SpanFilter/ValidateSpanFilterPattern";
    required {
        apm_domain_id = query "apmDomainId" (String);
        validate_span_filter_pattern_details = json(models::ValidateSpanFilterPatternDetails);
    }
    returns { empty }
}
