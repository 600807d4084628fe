// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data masking activity.
    ///
    /// The response has the header `etag`.
    GetDataMaskingActivity =
        GET "/fusionEnvironments/{fusionEnvironmentId}/dataMaskingActivities/{dataMaskingActivityId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/DataMaskingActivity/GetDataMaskingActivity";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        data_masking_activity_id = path "dataMaskingActivityId" (String);
    }
    returns { json(models::DataMaskingActivity), state(models::DataMaskingActivityLifecycleState) }
}
