// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a container to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The URL of the image, such as `docker.io/library/busybox:latest`. Without a tag, `latest` is
    /// used; without a registry, Docker Hub.
    pub image_url: String,
    /// The command.
    pub command: Option<Vec<String>>,
    /// The arguments.
    pub arguments: Option<Vec<String>>,
    /// The working directory.
    pub working_directory: Option<String>,
    /// The environment variables.
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// The volume mounts.
    pub volume_mounts: Option<Vec<models::CreateVolumeMountDetails>>,
    /// Whether the container has no access to the resource principal of the container instance.
    pub is_resource_principal_disabled: Option<bool>,
    /// The resources of the container.
    pub resource_config: Option<models::CreateContainerResourceConfigDetails>,
    /// The health checks.
    pub health_checks: Option<Vec<models::CreateContainerHealthCheckDetails>>,
    /// The security context.
    pub security_context: Option<models::CreateSecurityContextDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateContainerDetails {
        required {
            image_url = "imageUrl", with_image_url(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            command = "command", with_command([String]);
            arguments = "arguments", with_arguments([String]);
            working_directory = "workingDirectory", with_working_directory(String);
            environment_variables = "environmentVariables", with_environment_variables({String});
            volume_mounts = "volumeMounts", with_volume_mounts([models::CreateVolumeMountDetails]);
            is_resource_principal_disabled = "isResourcePrincipalDisabled",
                with_is_resource_principal_disabled(bool);
            resource_config = "resourceConfig",
                with_resource_config(models::CreateContainerResourceConfigDetails);
            health_checks = "healthChecks",
                with_health_checks([models::CreateContainerHealthCheckDetails]);
            security_context = "securityContext",
                with_security_context(models::CreateSecurityContextDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
