// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the data mask rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDataMaskRule = PUT "/dataMaskRules/{dataMaskRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DataMaskRule/UpdateDataMaskRule";
    facts { without_default_retry(); }
    required {
        data_mask_rule_id = path "dataMaskRuleId" (String);
        update_data_mask_rule_details = json(models::UpdateDataMaskRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DataMaskRule) }
    then { settled(get_data_mask_rule, models::DataMaskRule, models::DataMaskRuleLifecycleState); }
}
