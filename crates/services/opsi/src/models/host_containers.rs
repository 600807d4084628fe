// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Host containers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostContainers {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The ID of the container.
    pub container_id: Option<String>,
    /// The name of the container.
    pub container_name: Option<String>,
    /// The container image.
    pub container_image: Option<String>,
    /// The container image tag.
    pub container_image_tag: Option<String>,
    /// The container image digest.
    pub container_image_digest: Option<String>,
    /// The container ports.
    pub container_ports: Option<String>,
}

model! {
    HostContainers, "metricName" = "HOST_CONTAINERS" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            container_id = "containerId", with_container_id(String);
            container_name = "containerName", with_container_name(String);
            container_image = "containerImage", with_container_image(String);
            container_image_tag = "containerImageTag", with_container_image_tag(String);
            container_image_digest = "containerImageDigest", with_container_image_digest(String);
            container_ports = "containerPorts", with_container_ports(String);
        }
    }
}
