// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a GDP pipeline to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGdpPipelineDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the service log group.
    pub service_log_group_id: Option<String>,
    /// The type of the pipeline, either sender or receiver.
    pub pipeline_type: models::GdpPipelinePipelineType,
    /// The file types that the authorization details allow to transfer in the pipeline.
    pub file_types: Option<Vec<String>>,
    /// The details of the buckets in the pipeline.
    pub bucket_details: Vec<models::BucketDetailsDefinition>,
    /// The public region of the peered pipeline.
    pub peering_region: String,
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
}

model! {
    CreateGdpPipelineDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            pipeline_type = "pipelineType", with_pipeline_type(models::GdpPipelinePipelineType);
            bucket_details = "bucketDetails",
                with_bucket_details([models::BucketDetailsDefinition]);
            peering_region = "peeringRegion", with_peering_region(String);
        }
        optional {
            description = "description", with_description(String);
            service_log_group_id = "serviceLogGroupId", with_service_log_group_id(String);
            file_types = "fileTypes", with_file_types([String]);
            authorization_details = "authorizationDetails", with_authorization_details(String);
            is_file_override_in_destination_enabled = "isFileOverrideInDestinationEnabled",
                with_is_file_override_in_destination_enabled(bool);
            is_scanning_enabled = "isScanningEnabled", with_is_scanning_enabled(bool);
            is_chunking_enabled = "isChunkingEnabled", with_is_chunking_enabled(bool);
            is_approval_needed = "isApprovalNeeded", with_is_approval_needed(bool);
            approval_key_vault_id = "approvalKeyVaultId", with_approval_key_vault_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
