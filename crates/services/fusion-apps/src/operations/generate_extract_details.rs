// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates extract details.
    GenerateExtractDetails =
        POST "/fusionEnvironments/{fusionEnvironmentId}/actions/generateExtractDetails",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironment/GenerateExtractDetails";
    facts { with_secret_fields(&["parUrl", "password"]); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
    }
    returns { json(models::ExtractDetailsCollection) }
}
