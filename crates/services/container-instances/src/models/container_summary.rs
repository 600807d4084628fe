// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a container.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ContainerLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the container instance.
    pub container_instance_id: String,
    /// The resources of the container.
    pub resource_config: Option<models::ContainerResourceConfig>,
    /// The URL of the image, such as `docker.io/library/busybox:latest`. Without a tag, `latest` is
    /// used; without a registry, Docker Hub.
    pub image_url: String,
    /// Whether the container has no access to the resource principal of the container instance.
    pub is_resource_principal_disabled: Option<bool>,
    /// The security context.
    pub security_context: Option<models::SecurityContext>,
}

model! {
    ContainerSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        container_instance_id = "containerInstanceId";
        resource_config = "resourceConfig";
        image_url = "imageUrl";
        is_resource_principal_disabled = "isResourcePrincipalDisabled";
        security_context = "securityContext";
    }
}
