// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the purpose of an OKE helm chart deploy stage.
    pub enum OkeHelmChartDeployStagePurpose {
        ExecuteHelmUpgrade = "EXECUTE_HELM_UPGRADE",
        ExecuteHelmCommand = "EXECUTE_HELM_COMMAND",
    }
}
