// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fusion environment status.
    GetFusionEnvironmentStatus = GET "/fusionEnvironments/{fusionEnvironmentId}/status",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironmentStatus/GetFusionEnvironmentStatus";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
    }
    returns { json(models::FusionEnvironmentStatus) }
}
