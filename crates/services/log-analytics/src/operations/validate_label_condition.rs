// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the label condition.
    ValidateLabelCondition =
        POST "/namespaces/{namespaceName}/sources/actions/validateLabelCondition",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/ValidateLabelCondition";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        validate_label_condition_details = json(models::ValidateLabelConditionDetails);
    }
    returns { json(models::ValidateLabelConditionResult) }
}
