// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Initiates the extract.
    ///
    /// The response has the header `opc-work-request-id`.
    InitiateExtract = POST "/fusionEnvironments/{fusionEnvironmentId}/actions/initiateExtract",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironment/InitiateExtract";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
    }
    returns { empty }
    then {
        settled(get_fusion_environment, models::FusionEnvironment,
            models::FusionEnvironmentLifecycleState);
    }
}
