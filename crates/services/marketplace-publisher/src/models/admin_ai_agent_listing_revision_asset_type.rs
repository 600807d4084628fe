// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the asset type of an admin AI agent listing revision.
    pub enum AdminAiAgentListingRevisionAssetType {
        Foundational = "FOUNDATIONAL",
        Team = "TEAM",
        Workflow = "WORKFLOW",
        Application = "APPLICATION",
        Connector = "CONNECTOR",
    }
}
