// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates an agent installer configuration.
    GenerateAgentInstallerConfiguration =
        POST "/agentInstallers/actions/generateAgentInstallerConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/AgentInstallerSummary/GenerateAgentInstallerConfiguration";
    facts { with_accept("text/plain"); }
    required {
        generate_agent_installer_configuration_details =
            json(models::GenerateAgentInstallerConfigurationDetails);
    }
    returns { text }
}
