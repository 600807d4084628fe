// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A container instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerInstance {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the tenant.
    pub tenant_id: Option<String>,
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
    pub lifecycle_state: models::ContainerInstanceLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The volumes.
    pub volumes: Option<Vec<models::ContainerVolume>>,
    /// The number of volumes.
    pub volume_count: Option<i64>,
    /// The containers of the container instance.
    pub containers: Vec<models::ContainerInstanceContainer>,
    /// The number of containers.
    pub container_count: i64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The shape.
    pub shape: String,
    /// The configuration of the shape.
    pub shape_config: models::ContainerInstanceShapeConfig,
    /// The VNICs.
    pub vnics: Vec<models::ContainerVnic>,
    /// The DNS configuration.
    pub dns_config: Option<models::ContainerDnsConfig>,
    /// The time, in seconds, that processes of a container have to end gracefully before they are
    /// killed.
    pub graceful_shutdown_timeout_in_seconds: Option<i64>,
    /// The secrets for pulling images from private registries.
    pub image_pull_secrets: Option<Vec<models::ImagePullSecret>>,
    /// The restart policy of all containers in the container instance.
    pub container_restart_policy: models::ContainerInstanceContainerRestartPolicy,
    /// The security context.
    pub security_context: Option<models::ContainerInstanceSecurityContext>,
}

model! {
    ContainerInstance {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        tenant_id = "tenantId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        volumes = "volumes";
        volume_count = "volumeCount";
        containers = "containers";
        container_count = "containerCount";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        shape = "shape";
        shape_config = "shapeConfig";
        vnics = "vnics";
        dns_config = "dnsConfig";
        graceful_shutdown_timeout_in_seconds = "gracefulShutdownTimeoutInSeconds";
        image_pull_secrets = "imagePullSecrets";
        container_restart_policy = "containerRestartPolicy";
        security_context = "securityContext";
    }
}
