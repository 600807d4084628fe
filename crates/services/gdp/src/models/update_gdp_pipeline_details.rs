// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a GDP pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGdpPipelineDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the service log group.
    pub service_log_group_id: Option<String>,
    /// The file types that the authorization details allow to transfer in the pipeline.
    pub file_types: Option<Vec<String>>,
    /// The details of the authorization of the pipeline.
    pub authorization_details: Option<String>,
    /// Whether files in the destination bucket can be overwritten.
    pub is_file_override_in_destination_enabled: Option<bool>,
    /// Whether the GDP scanning is enabled for the pipeline.
    pub is_scanning_enabled: Option<bool>,
    /// Whether files are transferred in chunks. Applies only to sender pipelines.
    pub is_chunking_enabled: Option<bool>,
    /// Whether file transfers require approval.
    pub is_approval_needed: Option<bool>,
    /// The OCID of the vault with the key for approving file transfers.
    pub approval_key_vault_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateGdpPipelineDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            service_log_group_id = "serviceLogGroupId", with_service_log_group_id(String),
                clear_service_log_group_id;
            file_types = "fileTypes", with_file_types([String]), clear_file_types;
            authorization_details = "authorizationDetails", with_authorization_details(String),
                clear_authorization_details;
            is_file_override_in_destination_enabled = "isFileOverrideInDestinationEnabled",
                with_is_file_override_in_destination_enabled(bool),
                clear_is_file_override_in_destination_enabled;
            is_scanning_enabled = "isScanningEnabled", with_is_scanning_enabled(bool),
                clear_is_scanning_enabled;
            is_chunking_enabled = "isChunkingEnabled", with_is_chunking_enabled(bool),
                clear_is_chunking_enabled;
            is_approval_needed = "isApprovalNeeded", with_is_approval_needed(bool),
                clear_is_approval_needed;
            approval_key_vault_id = "approvalKeyVaultId", with_approval_key_vault_id(String),
                clear_approval_key_vault_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
