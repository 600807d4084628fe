// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a container health check to create.
    ///
    /// The field `healthCheckType` selects the variant.
    pub enum CreateContainerHealthCheckDetails by "healthCheckType", sent {
        Http(models::CreateContainerHttpHealthCheckDetails) = "HTTP", as_http;
        Tcp(models::CreateContainerTcpHealthCheckDetails) = "TCP", as_tcp;
    }
    shared {
        /// The name.
        name = "name", str, in Http Tcp;
        /// The delay before the first check, in seconds.
        initial_delay_in_seconds = "initialDelayInSeconds", copy i64, in Http Tcp;
        /// The interval in seconds.
        interval_in_seconds = "intervalInSeconds", copy i64, in Http Tcp;
        /// The number of failures before action is taken.
        failure_threshold = "failureThreshold", copy i64, in Http Tcp;
        /// The number of consecutive successes after which the check counts as healthy again.
        success_threshold = "successThreshold", copy i64, in Http Tcp;
        /// The timeout in seconds.
        timeout_in_seconds = "timeoutInSeconds", copy i64, in Http Tcp;
        /// The action after the health check of the container fails.
        failure_action = "failureAction", copy models::ContainerHealthCheckFailureAction, in Http
            Tcp;
    }
}
