// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Subsets the data.
    SubsetData = POST "/subsettingPolicies/{subsettingPolicyId}/actions/subset",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicy/SubsetData";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        subset_data_details = json(models::SubsetDataDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_subsetting_policy, models::SubsettingPolicy,
            models::SubsettingPolicyLifecycleState);
    }
}
