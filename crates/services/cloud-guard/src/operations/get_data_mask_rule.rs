// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data mask rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDataMaskRule = GET "/dataMaskRules/{dataMaskRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DataMaskRule/GetDataMaskRule";
    facts { without_default_retry(); }
    required {
        data_mask_rule_id = path "dataMaskRuleId" (String);
    }
    returns { json(models::DataMaskRule), state(models::DataMaskRuleLifecycleState) }
}
