// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// One version of a container image that the service provides for model deployments or job runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerSummary {
    /// The name of the container. All versions of a container have the same name.
    pub container_name: String,
    /// The display name of the container.
    pub display_name: Option<String>,
    /// The name of the container family.
    pub family_name: Option<String>,
    /// The description of the container.
    pub description: Option<String>,
    /// Whether this is the latest version of the container.
    pub is_latest: bool,
    /// The supported workload types: model deployments or job runs.
    pub target_workloads: Option<Vec<models::ContainerTargetWorkload>>,
    /// The supported usages of the container, such as inference or fine-tuning.
    pub usages: Option<Vec<models::ContainerUsage>>,
    /// The tag of this version of the container.
    pub tag: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ContainerLifecycleState,
    /// The container settings for each workload type.
    pub workload_configuration_details_list: Option<Vec<models::WorkloadConfigurationDetails>>,
    /// Additional metadata of this version.
    pub tag_configuration_list: Option<Vec<models::TagConfiguration>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ContainerSummary {
        container_name = "containerName";
        display_name = "displayName";
        family_name = "familyName";
        description = "description";
        is_latest = "isLatest";
        target_workloads = "targetWorkloads";
        usages = "usages";
        tag = "tag";
        lifecycle_state = "lifecycleState";
        workload_configuration_details_list = "workloadConfigurationDetailsList";
        tag_configuration_list = "tagConfigurationList";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
