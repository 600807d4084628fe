// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fusion environment family limits and usage.
    ///
    /// The response has the header `etag`.
    GetFusionEnvironmentFamilyLimitsAndUsage =
        GET "/fusionEnvironmentFamilies/{fusionEnvironmentFamilyId}/limitsAndUsage",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironmentFamilyLimitsAndUsage/GetFusionEnvironmentFamilyLimitsAndUsage";
    required {
        fusion_environment_family_id = path "fusionEnvironmentFamilyId" (String);
    }
    returns { json(models::FusionEnvironmentFamilyLimitsAndUsage) }
}
