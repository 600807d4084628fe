// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a data mask rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDataMaskRule = POST "/dataMaskRules",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DataMaskRule/CreateDataMaskRule";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_data_mask_rule_details = json(models::CreateDataMaskRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DataMaskRule) }
    then {
        settled(get_data_mask_rule, models::DataMaskRule, models::DataMaskRuleLifecycleState);
        with_id("dataMaskRuleId", "id");
    }
}
