// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a container.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerSummary {
    /// The key of the container.
    pub container_key: String,
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The display name.
    pub display_name: String,
    /// The name of the image.
    pub image_name: String,
    /// The namespace.
    pub namespace: String,
    /// The name of the node.
    pub node_name: String,
    /// The pod name.
    pub pod_name: String,
    /// The key of the application.
    pub application_key: Option<String>,
    /// The name of the application.
    pub application_name: Option<String>,
    /// The key of the Java runtime.
    pub jre_key: Option<String>,
    /// The Java version.
    pub java_version: Option<String>,
    /// The security status of the Java Runtime.
    pub jre_security_status: Option<models::ContainerJreSecurityStatus>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
}

model! {
    ContainerSummary {
        container_key = "containerKey";
        managed_instance_id = "managedInstanceId";
        display_name = "displayName";
        image_name = "imageName";
        namespace = "namespace";
        node_name = "nodeName";
        pod_name = "podName";
        application_key = "applicationKey";
        application_name = "applicationName";
        jre_key = "jreKey";
        java_version = "javaVersion";
        jre_security_status = "jreSecurityStatus";
        time_started = "timeStarted";
    }
}
