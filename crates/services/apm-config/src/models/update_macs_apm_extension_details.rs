// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a MACs APM extension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMacsApmExtensionDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The filter patterns for finding the active Java processes to provision with the APM agent.
    pub process_filter: Option<Vec<String>>,
    /// The OS user for discovering Java processes.
    pub run_as_user: Option<String>,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The version of the agent.
    pub agent_version: Option<String>,
    /// The installation directory. Its owner is the user in `runAsUser`.
    pub attach_install_dir: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateMacsApmExtensionDetails, "configType" = "MACS_APM_EXTENSION" {
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            process_filter = "processFilter", with_process_filter([String]), clear_process_filter;
            run_as_user = "runAsUser", with_run_as_user(String), clear_run_as_user;
            service_name = "serviceName", with_service_name(String), clear_service_name;
            agent_version = "agentVersion", with_agent_version(String), clear_agent_version;
            attach_install_dir = "attachInstallDir", with_attach_install_dir(String),
                clear_attach_install_dir;
        }
    }
}
