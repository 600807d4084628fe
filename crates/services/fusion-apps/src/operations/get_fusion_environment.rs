// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fusion environment.
    ///
    /// The response has the header `etag`.
    GetFusionEnvironment = GET "/fusionEnvironments/{fusionEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironment/GetFusionEnvironment";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
    }
    returns { json(models::FusionEnvironment), state(models::FusionEnvironmentLifecycleState) }
}
