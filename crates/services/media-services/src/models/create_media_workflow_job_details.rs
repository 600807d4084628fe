// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a media workflow job to create.
    ///
    /// The field `workflowIdentifierType` selects the variant.
    pub enum CreateMediaWorkflowJobDetails by "workflowIdentifierType", sent {
        Id(models::CreateMediaWorkflowJobByIdDetails) = "ID", as_id;
        Name(models::CreateMediaWorkflowJobByNameDetails) = "NAME", as_name;
    }
    shared {
        /// The IDs of the media workflow configurations to apply.
        media_workflow_configuration_ids = "mediaWorkflowConfigurationIds", ref [String], in Id
            Name;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Id Name;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Id Name;
        /// The named parameters of the workflow with their values, as JSON. Values of a job or a
        /// workflow override those of a configuration.
        parameters = "parameters", ref BTreeMap<String, Value>, in Id Name;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Id Name;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Id Name;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in Id Name;
    }
}
