// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a MACs APM extension to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMacsApmExtensionDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The filter patterns for finding the active Java processes to provision with the APM agent.
    pub process_filter: Vec<String>,
    /// The OS user for discovering Java processes.
    pub run_as_user: String,
    /// The name of the service.
    pub service_name: String,
    /// The version of the agent.
    pub agent_version: String,
    /// The installation directory. Its owner is the user in `runAsUser`.
    pub attach_install_dir: String,
}

model! {
    CreateMacsApmExtensionDetails, "configType" = "MACS_APM_EXTENSION" {
        required {
            management_agent_id = "managementAgentId", with_management_agent_id(String);
            process_filter = "processFilter", with_process_filter([String]);
            run_as_user = "runAsUser", with_run_as_user(String);
            service_name = "serviceName", with_service_name(String);
            agent_version = "agentVersion", with_agent_version(String);
            attach_install_dir = "attachInstallDir", with_attach_install_dir(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
        }
    }
}
