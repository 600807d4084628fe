// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of an importable agent entity.
    ///
    /// The field `entitySource` selects the variant.
    pub enum ImportableAgentEntitySummary by "entitySource" {
        MacsManagedExternalHost(models::HostImportableAgentEntitySummary)
            = "MACS_MANAGED_EXTERNAL_HOST", as_macs_managed_external_host;
    }
    shared {
        /// The OCID of the Management Agent.
        management_agent_id = "managementAgentId", str, in MacsManagedExternalHost;
        /// The display name of the management agent.
        management_agent_display_name = "managementAgentDisplayName", str, in
            MacsManagedExternalHost;
    }
}
