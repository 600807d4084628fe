// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a data masking activity.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateDataMaskingActivity =
        POST "/fusionEnvironments/{fusionEnvironmentId}/dataMaskingActivities",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/DataMaskingActivity/CreateDataMaskingActivity";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        create_data_masking_activity_details = json(models::CreateDataMaskingActivityDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_data_masking_activity, models::DataMaskingActivity,
            models::DataMaskingActivityLifecycleState);
        with_id("dataMaskingActivityId", "id");
    }
}
