// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A serving environment that the service manages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultModelDeploymentEnvironmentConfigurationDetails {
    /// The environment variables, by name. For model deployments, their total size is limited to
    /// 2048 bytes.
    pub environment_variables: Option<BTreeMap<String, String>>,
}

model! {
    DefaultModelDeploymentEnvironmentConfigurationDetails, "environmentConfigurationType" = "DEFAULT" {
        optional {
            environment_variables = "environmentVariables", with_environment_variables({String});
        }
    }
}
