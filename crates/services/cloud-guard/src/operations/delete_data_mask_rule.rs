// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the data mask rule.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDataMaskRule = DELETE "/dataMaskRules/{dataMaskRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DataMaskRule/DeleteDataMaskRule";
    facts { without_default_retry(); }
    required {
        data_mask_rule_id = path "dataMaskRuleId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_data_mask_rule); }
}
