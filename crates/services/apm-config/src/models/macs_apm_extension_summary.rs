// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The summary of a MACs APM extension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsApmExtensionSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by: Option<String>,
    /// The user or principal that made the last update.
    pub updated_by: Option<String>,
    /// The etag of the resource, for conditional requests.
    pub etag: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
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
}

model! {
    MacsApmExtensionSummary, "configType" = "MACS_APM_EXTENSION" {
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by = "createdBy";
        updated_by = "updatedBy";
        etag = "etag";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        display_name = "displayName";
        management_agent_id = "managementAgentId";
        process_filter = "processFilter";
        run_as_user = "runAsUser";
        service_name = "serviceName";
        agent_version = "agentVersion";
        attach_install_dir = "attachInstallDir";
    }
}
