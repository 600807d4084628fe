// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a container instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerInstanceDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The shape.
    pub shape: String,
    /// The configuration of the shape.
    pub shape_config: models::CreateContainerInstanceShapeConfigDetails,
    /// The volumes.
    pub volumes: Option<Vec<models::CreateContainerVolumeDetails>>,
    /// The containers of the container instance.
    pub containers: Vec<models::CreateContainerDetails>,
    /// The VNICs.
    pub vnics: Vec<models::CreateContainerVnicDetails>,
    /// The DNS configuration.
    pub dns_config: Option<models::CreateContainerDnsConfigDetails>,
    /// The time, in seconds, that processes of a container have to end gracefully before they are
    /// killed.
    pub graceful_shutdown_timeout_in_seconds: Option<i64>,
    /// The secrets for pulling images from private registries.
    pub image_pull_secrets: Option<Vec<models::CreateImagePullSecretDetails>>,
    /// The restart policy of all containers in the container instance.
    pub container_restart_policy: Option<models::ContainerInstanceContainerRestartPolicy>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security context.
    pub security_context: Option<models::CreateContainerInstanceSecurityContextDetails>,
}

model! {
    CreateContainerInstanceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            shape = "shape", with_shape(String);
            shape_config = "shapeConfig",
                with_shape_config(models::CreateContainerInstanceShapeConfigDetails);
            containers = "containers", with_containers([models::CreateContainerDetails]);
            vnics = "vnics", with_vnics([models::CreateContainerVnicDetails]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            fault_domain = "faultDomain", with_fault_domain(String);
            volumes = "volumes", with_volumes([models::CreateContainerVolumeDetails]);
            dns_config = "dnsConfig", with_dns_config(models::CreateContainerDnsConfigDetails);
            graceful_shutdown_timeout_in_seconds = "gracefulShutdownTimeoutInSeconds",
                with_graceful_shutdown_timeout_in_seconds(i64);
            image_pull_secrets = "imagePullSecrets",
                with_image_pull_secrets([models::CreateImagePullSecretDetails]);
            container_restart_policy = "containerRestartPolicy",
                with_container_restart_policy(models::ContainerInstanceContainerRestartPolicy);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_context = "securityContext",
                with_security_context(models::CreateContainerInstanceSecurityContextDetails);
        }
    }
}
